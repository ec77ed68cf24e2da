import { en } from '@payloadcms/translations/languages/en'
import { describe, expect, it } from 'vitest'
import { kk } from './index.ts'

type Group = Record<string, string>
const english = en.translations as unknown as Record<string, Group>
const strings = Object.entries(kk).flatMap(([group, texts]) =>
  Object.entries(texts as Group).map(([key, text]) => ({
    name: `${group}:${key}`,
    text,
    original: english[group]?.[key],
  })),
)
const variables = (text: string) => [...new Set(text.match(/\{\{\w+\}\}|<\/?\d>/g))].sort()

describe('the Kazakh admin', () => {
  it.each(strings)('$name is a string of Payload with the same variables', ({ text, original }) => {
    expect(original).toBeDefined()
    expect(variables(text).filter((name) => name !== '{{count}}')).toEqual(
      variables(original ?? '').filter((name) => name !== '{{count}}'),
    )
  })

  it('covers what people meet every day', () => expect(strings.length).toBeGreaterThan(350))
})
