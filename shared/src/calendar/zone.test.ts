import { describe, expect, it } from 'vitest'
import { dayOf, instantOf, startOfDay, wallTimeOf, zoneAt } from './index.ts'

// Kazakhstan keeps one time since 1 March 2024, 00:00, when Astana and Almaty went from UTC+6 to UTC+5.
describe.each([
  ['2023-01-01T00:30', '2022-12-31T18:30:00.000Z', 'UTC+6'],
  ['2022-12-31T23:59', '2022-12-31T17:59:00.000Z', 'UTC+6'],
  ['2024-01-01T00:30', '2023-12-31T18:30:00.000Z', 'UTC+6'],
  ['2024-02-29T22:59', '2024-02-29T16:59:00.000Z', 'UTC+6'],
  ['2024-03-01T00:00', '2024-02-29T19:00:00.000Z', 'UTC+5'],
  ['2025-01-01T00:30', '2024-12-31T19:30:00.000Z', 'UTC+5'],
  ['2026-11-28T10:00', '2026-11-28T05:00:00.000Z', 'UTC+5'],
])('%s in Astana', (wall, instant, zone) => {
  it(`is ${instant}`, () => expect(instantOf(wall)?.toISOString()).toBe(instant))
  it('is read back from it', () => expect(wallTimeOf(new Date(instant))).toBe(wall))
  it(`is ${zone}`, () => expect(zoneAt(new Date(instant))).toBe(zone))
  it('belongs to its day', () => expect(dayOf(new Date(instant))).toBe(wall.slice(0, 10)))
})

it('takes the second of the hours that 29 February 2024 had twice', () =>
  expect(instantOf('2024-02-29T23:30')?.toISOString()).toBe('2024-02-29T18:30:00.000Z'))

it.each(['', '2026-02-30T10:00', '2026-11-28T24:00', '2026-11-28', 'tomorrow'])('"%s" is no time', (text) =>
  expect(instantOf(text)).toBeNull(),
)

it.each([
  ['2023-01-01', '2022-12-31T18:00:00.000Z'],
  ['2024-03-01', '2024-02-29T19:00:00.000Z'],
  ['2026-03-01', '2026-02-28T19:00:00.000Z'],
])('the day %s begins at %s', (day, instant) => expect(startOfDay(day)).toBe(instant))
