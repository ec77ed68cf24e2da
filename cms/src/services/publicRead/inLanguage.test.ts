import { describe, expect, it } from 'vitest'
import { inLanguage, languagesWith } from './inLanguage.ts'

describe('inLanguage', () => {
  const stored = {
    id: '1',
    title: { kk: 'Т', ru: 'З' },
    term: { value: 3, note: { kk: 'к', en: 'e' } },
    steps: [{ title: { ru: 'ш' } }],
    picture: null,
  }
  it.each([
    ['kk', { id: '1', title: 'Т', term: { value: 3, note: 'к' }, steps: [{ title: null }], picture: null }],
    ['ru', { id: '1', title: 'З', term: { value: 3, note: null }, steps: [{ title: 'ш' }], picture: null }],
  ] as const)('gives every text in %s, never in another language', (language, expected) =>
    expect(inLanguage(stored, language)).toEqual(expected),
  )

  it('leaves an empty object as it is', () => expect(inLanguage({ a: {} }, 'kk')).toEqual({ a: {} }))
})

describe('languagesWith', () => {
  it.each([
    [
      [
        { kk: 'a', ru: 'b' },
        { kk: 'c', ru: '' },
      ],
      ['kk'],
    ],
    [[{ kk: 'a', en: 'b' }], ['kk', 'en']],
    [[null], []],
  ])('%j has %j', (values, expected) => expect(languagesWith(...values)).toEqual(expected))
})
