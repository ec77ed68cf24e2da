import { expect, it } from 'vitest'
import { endOfDay, withinYear } from './days.ts'

it.each([
  ['2026-02-28', '2026-02-28T19:00:00.000Z'],
  ['2022-12-31', '2022-12-31T18:00:00.000Z'],
  ['2024-02-29', '2024-02-29T19:00:00.000Z'],
])('the day %s ends at %s', (day, end) => expect(endOfDay(day)).toBe(end))

it.each([
  [2026, '2025-12-31T19:00:00.000Z', '2026-12-31T19:00:00.000Z'],
  [2024, '2023-12-31T18:00:00.000Z', '2024-12-31T19:00:00.000Z'],
  [2023, '2022-12-31T18:00:00.000Z', '2023-12-31T18:00:00.000Z'],
])('the year %i is from %s until %s', (year, from, until) =>
  expect(withinYear(year)).toEqual({ greater_than_equal: from, less_than: until }),
)
