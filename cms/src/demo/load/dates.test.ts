import { expect, test } from 'vitest'
import { dayOf, instantOf, pastInstantOf } from './dates.ts'

/** 23 November 2026, half past midnight in Almaty; still the 22nd in UTC. */
const now = new Date('2026-11-22T19:30:00Z')

test('days are those of Almaty', () => {
  expect(dayOf(0, now)).toBe('2026-11-23')
  expect(dayOf(-23, now)).toBe('2026-10-31')
})

test('a time of day is meant in Almaty', () => {
  expect(instantOf({ days: 2, time: '15:00' }, now)).toBe('2026-11-25T10:00:00.000Z')
})

test('what is published today is never published later than now', () => {
  expect(pastInstantOf({ days: 0, time: '09:10' }, now)).toBe('2026-11-22T19:29:00.000Z')
  expect(pastInstantOf({ days: -1, time: '09:10' }, now)).toBe('2026-11-22T04:10:00.000Z')
})
