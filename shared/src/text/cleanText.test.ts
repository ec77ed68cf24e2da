import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText, isBlank, lengthOf } from './index.ts'

const naughty = join(process.env.BIRLIK_DATA ?? '../../shared', 'data/bad-input/blns/blns.json')

describe('cleaned', () => {
  it.each([
    ['мини\u00adстрлік', 'министрлік', 'soft hyphen'],
    ['a\u0000b\u0008c\u001bd\u007fe\u0085', 'abcde\n', 'C0 and C1'],
    ['\u202a+7 701 123 45 67\u202c', '+7 701 123 45 67', 'direction marks of phone contacts'],
    ['\u2066\u200f\u061cқала\u2069', 'қала', 'isolates and Arabic letter mark'],
    ['те\u200bкст\u2060 \ufeffтут\u200d', 'текст тут', 'zero widths'],
    ['\u3164\u115f\u1160\uffa0', '', 'Hangul fillers'],
    ['а\u2800б', 'а б', 'Braille blank'],
    ['сөз\ufe0f', 'сөз', 'variation selector after a letter'],
    ['тег\u{e0041}\u{e0020}', 'тег', 'tags without a flag'],
    ['а\ufff9б\ufffaв\ufffb', 'абв', 'interlinear marks'],
    ['а\ud800б\udc00', 'аб', 'halves of pairs'],
    ['а\ufffeб\u{1ffff}', 'аб', 'noncharacters'],
    ['1-жол\r\n2\r3\u20284\u20295\v6', '1-жол\n2\n3\n4\n5\n6', 'line breaks of all systems'],
    ['а\tб\nв', 'а\tб\nв', 'tab and newline stay'],
    ['№\u00a05', '№\u00a05', 'non-breaking space stays'],
    ['за\u0301мок', 'за\u0301мок', 'a mark of stress stays'],
    ['и\u0306 е\u0308 И\u0306', 'й ё Й', 'composed'],
    ['е\u00ad\u0308', 'ё', 'composed when what stood between is gone'],
    [
      '👨\u200d👩\u200d👧 ❤\ufe0f 🏳\ufe0f\u200d🌈 👍🏽 1\ufe0f\u20e3',
      '👨\u200d👩\u200d👧 ❤\ufe0f 🏳\ufe0f\u200d🌈 👍🏽 1\ufe0f\u20e3',
      'emoji stay whole',
    ],
    ['🏴\u{e0067}\u{e0062}\u{e007f} 🇰🇿', '🏴\u{e0067}\u{e0062}\u{e007f} 🇰🇿', 'flags stay whole'],
    ['Қазақстан — 2026', 'Қазақстан — 2026', 'nothing to do'],
  ])('%j is %j: %s', (given, expected) => expect(cleanText(given)).toBe(expected))

  it('in one line has neither breaks, tabs nor spaces at its ends', () =>
    expect(cleanLine('\u00a0 Бір \r\n\tекі\u2029үш \u200b ')).toBe('Бір екі үш'))

  it.each(['а\u00ad\u0301\ufeff\u0300', '\ud83d\u200d\ude00', '\u200d👩\u200d', '1\ufe0f\ufe0f\u20e3'])(
    'changes nothing of %j a second time',
    (text) => expect(cleanText(cleanText(text))).toBe(cleanText(text)),
  )
  it.skipIf(!existsSync(naughty))('changes nothing of naughty strings a second time', () => {
    for (const text of JSON.parse(readFileSync(naughty, 'utf8')) as string[])
      expect(cleanText(cleanText(text))).toBe(cleanText(text))
  })

  it('costs next to nothing', () => {
    const text = 'Қазақстан Республикасының Үкіметі қаулы етеді. '.repeat(2200)
    const start = performance.now()
    for (let round = 0; round < 10; round++) cleanText(text)
    // 2 ms for 100 kB on two cores; the bound is for machines that do other things.
    expect((performance.now() - start) / 10).toBeLessThan(40)
  })
})

it.each([
  ['', true],
  [' \n\t\u00a0', true],
  ['\u200b\u2060\ufeff\u00ad', true],
  ['\u3164\u115f\u1160\uffa0\u2800', true],
  ['\u0301\ufe0f', true],
  ['.', false],
  ['❤\ufe0f', false],
  ['0', false],
])('%j is blank: %s', (text, expected) => expect(isBlank(text)).toBe(expected))

it.each([
  ['қала', 4],
  ['👍👍', 2],
  ['', 0],
])('%s has %i characters', (text, count) => expect(lengthOf(text)).toBe(count))
