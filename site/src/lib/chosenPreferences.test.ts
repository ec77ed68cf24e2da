import { expect, test } from 'vitest'
import { backOf } from './chosenPreferences.ts'

const from = (back: string) =>
  backOf(new URL(`https://birlik.kz/kk/preferences?back=${encodeURIComponent(back)}`))

test('keeps a page of the site', () => {
  expect(from('/press/news/auyl-interneti?page=2')).toBe('/press/news/auyl-interneti?page=2')
})

test.each(['//elsewhere.kz', '/\\elsewhere.kz', 'https://elsewhere.kz', 'javascript:alert(1)', ''])(
  'drops %s',
  (back) => {
    expect(from(back)).toBeNull()
  },
)
