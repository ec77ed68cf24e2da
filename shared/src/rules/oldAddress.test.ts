import { describe, expect, it } from 'vitest'
import { keyOfAddress, keysOf, languageIn, readOldAddress } from './oldAddress.ts'

describe('the key of an address', () => {
  it.each([
    ['/press/news/Old-Slug/', '/press/news/old-slug'],
    ['https://old.gov.kz/index.php?option=com_content&id=5', '/index.php?id=5&option=com_content'],
    ['/index.php?id=5&utm_source=mail&fbclid=x', '/index.php?id=5'],
    ['/ЖАҢАЛЫҚТАР/Әкім', '/жаңалықтар/әкім'],
    ['/%D0%B6%D0%B0%D2%A3%D0%B0%D0%BB%D1%8B%D2%9B', '/жаңалық'],
    ['/kk/page', 'kk:/page'],
    ['/kz/page', 'kk:/page'],
    ['/RU/page.html', 'ru:/page.html'],
    ['/page.', '/page'],
    ['/page»,', '/page'],
    ['/page/).', '/page'],
    ['//a//b', undefined],
    ['/a//b///c', '/a/b/c'],
    ['/?p=123', '/?p=123'],
    ['/', '/'],
    ['/a#b', '/a'],
    // И with a breve in two characters is the same letter.
    ['/\u0438\u0306од', '/йод'],
    ['/broken%E0%A4%A', '/broken%e0%a4%a'],
    ['javascript:alert(1)', undefined],
    ['ftp://a/b', undefined],
    ['page', undefined],
    ['', undefined],
  ])('%s is %s', (text, key) => {
    expect(keyOfAddress(text)).toBe(key)
  })
})

it('an address is looked for with all it says first, then with less', () => {
  const address = readOldAddress('/ru/index.php?b=2&a=1')
  expect(address && keysOf(address)).toEqual([
    'ru:/index.php?a=1&b=2',
    '/index.php?a=1&b=2',
    'ru:/index.php',
    '/index.php',
  ])
})

it.each([
  ['kk', 'kk'],
  ['KZ', 'kk'],
  ['rus', 'ru'],
  ['press', undefined],
  [undefined, undefined],
  ['constructor', undefined],
])('the language in %s is %s', (segment, language) => {
  expect(languageIn(segment)).toBe(language)
})
