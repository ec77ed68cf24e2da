import { describe, expect, it } from 'vitest'
import { addressOf, feeInTenge, isJunkAlt, languagesOf, mciInForce, missingForPublication } from './index.ts'

const MCI = [
  { from: '2025-01-01', value: 3932 },
  { from: '2026-01-01', value: 4325 },
]

describe('fee', () => {
  it.each([
    ['2024-12-31', null],
    ['2025-01-01', 3932],
    ['2025-12-31', 3932],
    ['2026-01-01', 4325],
  ])('on %s one MCI is %s', (day, value) => expect(mciInForce(MCI, day)?.value ?? null).toBe(value))

  it.each([
    [{ kind: 'free' } as const, 0],
    [{ kind: 'mci', mci: 0.1 } as const, 433],
    [{ kind: 'mci', mci: 1.1 } as const, 4758],
    [{ kind: 'mci', mci: 0.25 } as const, 1081],
    [{ kind: 'other' } as const, null],
    [{ kind: 'mci', mci: null } as const, null],
  ])('%o costs %s', (rule, tenge) => expect(feeInTenge(rule, MCI, '2026-06-01')).toBe(tenge))

  it('is unknown before the first value', () =>
    expect(feeInTenge({ kind: 'mci', mci: 1 }, MCI, '2024-01-01')).toBeNull())
})

describe('isJunkAlt', () => {
  it.each([
    '',
    '  ',
    'image',
    'Фото 1',
    'сурет',
    'IMG_2044',
    'DSC0001.JPG',
    'photo-of-minister.png',
    'Изображение',
    'а',
    '12345',
    '\u3164\u2800',
    'фото\u00ad.jpg\u200b',
  ])('refuses «%s»', (alt) => expect(isJunkAlt(alt)).toBe(true))
  it.each(['Министр мектеп ашуда', 'Ветряные турбины на закате', 'Photo of the new school', 'Қар'])(
    'takes «%s»',
    (alt) => expect(isJunkAlt(alt)).toBe(false),
  )
})

const rich = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
})

describe('publication', () => {
  const whole = { title: { kk: 'Т', ru: 'З' }, body: { kk: rich('м'), ru: rich('т') } }
  it.each([
    ['kk and ru complete', whole, []],
    ['ru title missing', { ...whole, title: { kk: 'Т' } }, [{ field: 'title', locale: 'ru' }]],
    [
      'nothing visible is missing',
      { ...whole, title: { kk: '\u3164\u200b', ru: 'З' } },
      [{ field: 'title', locale: 'kk' }],
    ],
    [
      'rich text of nothing visible is missing',
      { ...whole, body: { kk: rich('\u2800\u00ad'), ru: rich('т') } },
      [{ field: 'body', locale: 'kk' }],
    ],
    ['blank is missing', { ...whole, title: { kk: ' ', ru: 'З' } }, [{ field: 'title', locale: 'kk' }]],
    [
      'empty rich text is missing',
      { ...whole, body: { kk: rich(''), ru: rich('т') } },
      [{ field: 'body', locale: 'kk' }],
    ],
    [
      'a block counts as text',
      { ...whole, body: { kk: { root: { children: [{ type: 'block' }] } }, ru: rich('т') } },
      [],
    ],
    [
      'half an English version',
      { ...whole, title: { kk: 'Т', ru: 'З', en: 'T' } },
      [{ field: 'body', locale: 'en' }],
    ],
  ])('%s', (_, fields, missing) => expect(missingForPublication(fields, ['title', 'body'])).toEqual(missing))

  it('reads only in whole languages', () => {
    expect(languagesOf({ ...whole, title: { kk: 'Т', ru: 'З', en: 'T' } }, ['title', 'body'])).toEqual([
      'kk',
      'ru',
    ])
  })
})

describe('addressOf', () => {
  it.each([
    ['news', 'abc', '/press/news/abc'],
    ['pages', 'complaint-order', '/citizens/complaint'],
    ['faq', 'q', '/citizens/faq#q'],
    ['questions', 'q', '/dialogue/questions/q'],
  ] as const)('%s %s', (kind, slug, path) => expect(addressOf(kind, slug)).toBe(path))
})
