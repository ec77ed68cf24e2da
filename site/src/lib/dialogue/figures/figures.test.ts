import { expect, it } from 'vitest'
import { allTogether } from './allTogether.ts'
import { csvOf } from './csvOf.ts'
import { shareInTime } from './shareInTime.ts'
import { sortSummaries } from './sortSummaries.ts'
import { timeInWords } from './timeInWords.ts'

const counts = { received: 0, handedOver: 0, medianMinutes: null, rated: 0, averageRating: null }

it('the share leaves out what may still be answered in time', () => {
  expect(shareInTime({ answered: 6, inTime: 5, overdue: 2 })).toBe(5 / 8)
  expect(shareInTime({ answered: 0, inTime: 0, overdue: 0 })).toBeNull()
})

it.each([
  [0, '0 минут'],
  [1, '1 минута'],
  [60, '1 час'],
  [200, '3 часа 20 минут'],
])('%d minutes are %j', (minutes, words) => expect(timeInWords('ru', minutes)).toBe(words))

it('a table opens in a spreadsheet as text and holds no formula', () => {
  const csv = csvOf([
    ['Орган', 'Мәні'],
    ['\u200b=HYPERLINK("http://evil.example")', 1],
    ['a, "b"', null],
  ])
  expect(csv).toBe('\ufeffОрган,Мәні\r\n"\'=HYPERLINK(""http://evil.example"")",1\r\n"a, ""b""",\r\n')
})

const body = (slug: string, received: number, medianMinutes: number | null, handedOver = 0) => ({
  ...counts,
  agency: { slug, name: slug, shortName: slug },
  countedAt: '2026-11-26T10:00:00Z',
  targets: { firstAnswerHours: 8, settledDays: 5 },
  received,
  handedOver,
  answered: received - handedOver,
  inTime: received - handedOver,
  overdue: 0,
  medianMinutes,
})

it('all bodies together count a question once that went from one to another', () =>
  expect(allTogether([body('a', 9, 300, 2), body('b', 2, 20)])).toEqual({
    received: 9,
    handedOver: 2,
    answered: 9,
    inTime: 9,
    overdue: 0,
  }))

it('bodies stand in the order of a column, those with nothing to tell last', () => {
  const bodies = [body('a', 1, null), body('b', 9, 300), body('c', 9, 20), body('d', 0, null)]
  const order = (column: 'received' | 'median' | 'share') =>
    sortSummaries(bodies, column)
      .map(({ agency }) => agency.slug)
      .join('')
  expect([order('received'), order('median'), order('share')]).toEqual(['bcad', 'cbad', 'abcd'])
})
