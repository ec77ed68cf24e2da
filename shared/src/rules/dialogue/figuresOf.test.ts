import { describe, expect, it } from 'vitest'
import { dialogueCounts, dialogueFigures } from '../../contract/dialogue/index.ts'
import { countedSince, type FigureRow, figuresOf, publicFigures, removalsOf } from './index.ts'

const now = new Date('2026-11-26T10:00:00Z')
const row = (change: Partial<FigureRow> = {}): FigureRow => ({
  receivedAt: '2026-11-10T05:00:00Z',
  firstAnsweredAt: null,
  firstAnswerBy: '2026-11-11T05:00:00Z',
  firstAnswerMinutes: null,
  kind: 'question',
  topic: null,
  rating: null,
  removed: false,
  handedOver: false,
  ...change,
})
const answered = (minutes: number, firstAnsweredAt = '2026-11-10T08:00:00Z') =>
  row({ firstAnsweredAt, firstAnswerMinutes: minutes })

describe('counts', () => {
  it('tell apart in time, late, overdue and still in time', () => {
    const rows = [
      answered(10),
      answered(30, '2026-11-11T05:00:00Z'),
      answered(900, '2026-11-12T05:00:00Z'),
      row(),
      row({ firstAnswerBy: '2026-11-27T05:00:00Z' }),
    ]
    expect(figuresOf(rows, now).total).toEqual({
      received: 5,
      handedOver: 0,
      answered: 3,
      inTime: 2,
      overdue: 1,
      medianMinutes: 30,
      rated: 0,
      averageRating: null,
    })
  })

  it.each([
    [[], null],
    [[0], 0],
    [[5, 1, 100], 5],
    [[100, 1], 51],
    [[10, 9, 1000, 2], 10],
  ])('the median of %j minutes is %s', (minutes, expected) =>
    expect(
      figuresOf(
        minutes.map((each) => answered(each)),
        now,
      ).total.medianMinutes,
    ).toBe(expected),
  )

  it('average and spread ratings', () => {
    const { total, ratings } = figuresOf(
      [5, 4, 4, 1, null].map((rating) => row({ rating })),
      now,
    )
    expect(total).toMatchObject({ rated: 4, averageRating: 3.5 })
    expect(ratings).toEqual([1, 0, 0, 2, 1])
    expect(
      figuresOf(
        [5, 4, 4].map((rating) => row({ rating })),
        now,
      ).total.averageRating,
    ).toBe(4.33)
  })
})

describe('months', () => {
  const monthsWith = (receivedAt: string) =>
    figuresOf([row({ receivedAt })], now)
      .months.filter(({ received }) => received > 0)
      .map(({ month }) => month)

  it('are twelve in order, also the empty ones', () => {
    const { months } = figuresOf([], now)
    expect(months.map(({ month }) => month)).toEqual([
      '2025-12',
      ...Array.from({ length: 11 }, (_, n) => `2026-${String(n + 1).padStart(2, '0')}`),
    ])
    for (const { month, ...counts } of months) expect(dialogueCounts.parse(counts).received, month).toBe(0)
  })

  it.each([
    ['2026-10-31T18:59:59Z', ['2026-10'], 'last second of October in Kazakhstan'],
    ['2026-10-31T19:00:00Z', ['2026-11'], 'first of November'],
    ['2025-11-30T19:00:00Z', ['2025-12'], 'first of the twelve months'],
    ['2025-11-30T18:59:59Z', [], 'before them'],
  ])('%s falls into %j (%s)', (openedAt, expected) => expect(monthsWith(openedAt)).toEqual(expected))

  it('begin the year where Kazakhstan is', () =>
    expect(figuresOf([], new Date('2026-12-31T20:00:00Z')).months.at(-1)?.month).toBe('2027-01'))
})

it('leave out what is hidden', () => {
  const { total, kinds, themes } = figuresOf(
    [row(), row({ rating: 2 }), row({ removed: true, kind: 'press', topic: 'land', rating: 1 })],
    now,
  )
  expect(total).toMatchObject({ received: 2, overdue: 2, rated: 1 })
  expect(kinds.find(({ kind }) => kind === 'press')).toEqual({ kind: 'press', received: 0 })
  expect(themes).toEqual([{ month: '2026-11', topic: null, received: 2 }])
})

it('of what was handed over count that it was received, and nothing of what became of it', () => {
  const handedOver = { ...answered(10), rating: 1, topic: 'land', handedOver: true }
  const late = row({ handedOver: true })
  const { total, months, ratings, themes, kinds } = figuresOf([handedOver, late, answered(30)], now)
  const counts = { received: 3, handedOver: 2, answered: 1, inTime: 1, overdue: 0, medianMinutes: 30 }
  expect(total).toMatchObject({ ...counts, rated: 0 })
  expect(months.at(-1)).toMatchObject(counts)
  expect(ratings).toEqual([0, 0, 0, 0, 0])
  expect(themes.find(({ topic }) => topic === 'land')).toMatchObject({ received: 1 })
  expect(kinds.find(({ kind }) => kind === 'question')).toMatchObject({ received: 3 })
})

it('removals are counted by reason within the same months, restored ones with the others', () => {
  const removal = (reason: 'spam' | 'abuse', restored = false, removedAt = '2026-11-10T05:00:00Z') => ({
    removedAt,
    reason,
    restored,
  })
  const rows = [
    removal('spam'),
    removal('spam', true),
    removal('abuse', false, countedSince(now)),
    removal('abuse', false, '2025-11-30T18:59:59Z'),
  ]
  expect(removalsOf(rows, now)).toEqual([
    { reason: 'abuse', removed: 1, restored: 0 },
    { reason: 'spam', removed: 2, restored: 1 },
    { reason: 'personal-data', removed: 0, restored: 0 },
    { reason: 'not-a-question', removed: 0, restored: 0 },
  ])
})

describe('in public', () => {
  const of = (length: number) =>
    publicFigures(
      figuresOf(
        Array.from({ length }, () => ({ ...answered(30), rating: 4 })),
        now,
      ),
    )

  it('no median and no rating is told of fewer than five', () => {
    expect(of(4).total).toMatchObject({ received: 4, answered: 4, medianMinutes: null, averageRating: null })
    expect(of(4).ratings).toBeNull()
    expect(of(5).total).toMatchObject({ medianMinutes: 30, averageRating: 4 })
    expect(of(5).ratings).toEqual([0, 0, 0, 5, 0])
  })

  it('ratings are told of no single month', () =>
    expect(of(9).months.at(-1)).toMatchObject({ received: 9, medianMinutes: 30, averageRating: null }))
})

it('names themes month by month, the most frequent first', () => {
  const topics = ['tax', 'land', 'land', null].map((topic) => row({ topic }))
  const { themes } = figuresOf([...topics, row({ topic: 'tax', receivedAt: '2026-09-10T05:00:00Z' })], now)
  expect(themes).toEqual([
    { month: '2026-09', topic: 'tax', received: 1 },
    { month: '2026-11', topic: 'land', received: 2 },
    { month: '2026-11', topic: 'tax', received: 1 },
    { month: '2026-11', topic: null, received: 1 },
  ])
})

it('fits the contract', () => {
  const { themes, ...figures } = figuresOf([answered(3), row({ rating: 5, topic: 'tax' })], now)
  const whole = {
    agency: { slug: 'maidd', name: 'Ministry', shortName: 'MAIDD' },
    countedAt: now.toISOString(),
    targets: { firstAnswerHours: 8, settledDays: 5 },
    ...publicFigures({ ...figures, themes }),
    removals: removalsOf([], now),
    themes: themes.map((theme) => ({ ...theme, title: null })),
  }
  expect(dialogueFigures.safeParse(whole).error).toBeUndefined()
})
