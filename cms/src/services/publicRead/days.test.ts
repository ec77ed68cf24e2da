import { dayOf } from '@birlik/shared/calendar'
import { expect, it } from 'vitest'
import { endOfDay, startOfDay, withinYear } from './days.ts'

it.each([
  ['2026-01-01T12:00:00.000Z', '2026-01-01'],
  ['2025-12-31T18:59:59.000Z', '2025-12-31'],
  ['2025-12-31T19:00:00.000Z', '2026-01-01'],
])('%s is %s in Astana', (instant, day) => expect(dayOf(new Date(instant))).toBe(day))

it('knows where a day and a year begin and end', () => {
  expect(startOfDay('2026-03-01')).toBe('2026-02-28T19:00:00.000Z')
  expect(endOfDay('2026-02-28')).toBe('2026-02-28T19:00:00.000Z')
  expect(withinYear(2026)).toEqual({
    greater_than_equal: '2025-12-31T19:00:00.000Z',
    less_than: '2026-12-31T19:00:00.000Z',
  })
})
