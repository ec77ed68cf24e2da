import { describe, expect, it } from 'vitest'
import { TEXTS } from './index.ts'

/** What a text says, with something put in for what it names. */
const said = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String(value('7', '8'))]
  return Object.values(value as object).flatMap(said)
}

describe.each(['kk', 'ru', 'en'] as const)('the inbox in %s', (locale) => {
  it('leaves nothing unsaid', () => expect(said(TEXTS[locale]).filter((text) => !text.trim())).toEqual([]))
})

it('is not left in another language', () => {
  const english = said(TEXTS.en).filter((text) => /[а-яәғқңөұүһі]/i.test(text))
  const cyrillic = [...said(TEXTS.kk), ...said(TEXTS.ru)].filter((text) => !/[а-яәғқңөұүһі]/i.test(text))
  expect(english).toEqual([])
  expect(cyrillic).toEqual(['–', '–'])
})
