import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  addWorkingMinutes,
  type CalendarDay,
  dayNumber,
  dayOf,
  endOfWorkingDay,
  isWorkingDay,
  openingAt,
  scheduleOf,
  spansOf,
  USUAL_HOURS,
  type WorkingHours,
  workingMinutesBetween,
} from './index.ts'

const named = (text: string) => ({ kk: text, ru: text, en: text })
const off = (day: string, title = 'Holiday'): CalendarDay => ({ day, kind: 'off', title: named(title) })
const calendar: CalendarDay[] = [
  { day: '2024-05-04', kind: 'working', title: null },
  off('2024-05-07'),
  off('2024-05-08'),
  off('2024-05-09'),
  off('2026-01-01', 'New Year'),
  off('2026-01-02', 'New Year'),
  off('2026-01-07'),
  off('2026-03-09'),
  ...['21', '22', '23', '24', '25'].map((day) => off(`2026-03-${day}`, 'Nauryz')),
]
const usual = scheduleOf({ calendar, hours: [] })
const short: WorkingHours = [
  { day: 'mon', from: '09:00', until: '18:00', breakFrom: null, breakUntil: null },
  { day: 'tue', from: null, until: null, breakFrom: null, breakUntil: null },
  { day: 'sat', from: '10:00', until: '13:00', breakFrom: null, breakUntil: null },
]
const own = scheduleOf({ calendar, hours: short })

/** A time in Kazakhstan since 1 March 2024. */
const at = (local: string) => new Date(`${local.replace(' ', 'T')}:00+05:00`)
const local = (instant: Date) =>
  new Date(instant.getTime() + 5 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

it.each([
  ['2026-03-20', true, 'Friday'],
  ['2026-03-14', false, 'Saturday'],
  ['2026-03-15', false, 'Sunday'],
  ['2026-03-23', false, 'Nauryz on a Monday'],
  ['2026-03-26', true, 'the day after'],
  ['2024-05-04', true, 'Saturday that is worked'],
  ['2024-05-08', false, 'Wednesday moved there'],
  ['1969-12-31', true, 'a Wednesday before the epoch'],
  ['1969-12-28', false, 'a Sunday before the epoch'],
])('%s is a working day: %s (%s)', (day, expected) =>
  expect(isWorkingDay(usual, dayNumber(day))).toBe(expected),
)

describe('spans of a day', () => {
  const spans = (schedule: typeof usual, day: string) =>
    spansOf(schedule, dayNumber(day)).map(({ from, until }) =>
      [from, until].map((time) => new Date(time).toISOString().slice(5, 16)).join('/'),
    )
  it.each([
    ['2026-03-20', ['03-20T04:00/03-20T08:00', '03-20T09:30/03-20T13:30'], 'with a break'],
    ['2026-03-21', [], 'a holiday'],
    ['2026-03-28', [], 'a Saturday'],
    ['2024-05-04', ['05-04T04:00/05-04T08:00', '05-04T09:30/05-04T13:30'], 'a Saturday that is worked'],
    ['2024-02-29', ['02-29T03:00/02-29T07:00', '02-29T08:30/02-29T12:30'], 'at +06, the last day of it'],
    ['2024-03-01', ['03-01T04:00/03-01T08:00', '03-01T09:30/03-01T13:30'], 'at +05, the first day of it'],
  ])('%s: %j (%s)', (day, expected) => expect(spans(usual, day)).toEqual(expected))

  it.each([
    ['2026-03-16', 1, 'open Monday without break'],
    ['2026-03-17', 0, 'closed Tuesday'],
    ['2026-03-18', 0, 'a weekday without an entry'],
    ['2026-03-28', 1, 'its own open Saturday'],
    ['2026-03-21', 0, 'its own open Saturday on a holiday'],
  ])('of a body with hours of its own, %s: %d (%s)', (day, count) =>
    expect(spans(own, day)).toHaveLength(count),
  )

  it('works a moved Saturday as a weekday, not as its own short Saturday', () =>
    expect(spans(own, '2024-05-04')).toEqual(['05-04T04:00/05-04T13:00']))

  it.each([
    [{ from: '09:00', until: null }, 0],
    [{ from: '18:00', until: '09:00' }, 0],
    [{ from: '09:00', until: '18:00', breakFrom: '14:00', breakUntil: '13:00' }, 540],
    [{ from: '09:00', until: '18:00', breakFrom: '08:00', breakUntil: '10:00' }, 480],
    [{ from: '09:00', until: '18:00', breakFrom: '17:00', breakUntil: '19:00' }, 480],
    [{ from: '09:00', until: '18:00', breakFrom: '13:00', breakUntil: null }, 540],
  ])('takes %j for %d minutes', (entry, minutes) => {
    const hours: WorkingHours = [
      { day: 'mon', breakFrom: null, breakUntil: null, ...entry },
      { day: 'fri', from: '09:00', until: '10:00', breakFrom: null, breakUntil: null },
    ]
    const schedule = scheduleOf({ calendar: [], hours })
    expect(workingMinutesBetween(schedule, at('2026-03-16 00:00'), at('2026-03-17 00:00'))).toBe(minutes)
  })

  it('takes hours that never open for hours not entered', () => {
    const closed = USUAL_HOURS.map((entry) => ({ ...entry, from: null, until: null }))
    expect(scheduleOf({ calendar, hours: closed })).toEqual(usual)
  })
})

describe('adding working minutes', () => {
  it.each([
    ['2026-03-18 09:00', 60, '2026-03-18 10:00', 'in the morning'],
    ['2026-03-18 07:10', 60, '2026-03-18 10:00', 'before opening'],
    ['2026-03-18 00:00', 60, '2026-03-18 10:00', 'midnight'],
    ['2026-03-17 23:59', 60, '2026-03-18 10:00', 'just before midnight'],
    ['2026-03-18 12:30', 30, '2026-03-18 13:00', 'to the break'],
    ['2026-03-18 12:30', 31, '2026-03-18 14:31', 'over the break'],
    ['2026-03-18 13:30', 60, '2026-03-18 15:30', 'in the break'],
    ['2026-03-18 18:00', 30, '2026-03-18 18:30', 'to closing'],
    ['2026-03-18 18:30', 1, '2026-03-19 09:01', 'at closing'],
    ['2026-03-13 19:00', 480, '2026-03-16 18:30', 'Friday evening: a whole Monday'],
    ['2026-03-20 18:00', 60, '2026-03-26 09:30', 'over the weekend and Nauryz'],
    ['2025-12-31 18:00', 60, '2026-01-05 09:30', 'over the year'],
    ['2024-05-03 18:00', 60, '2024-05-04 09:30', 'into the Saturday that is worked'],
    ['2026-03-14 12:00', 0, '2026-03-14 12:00', 'nothing'],
  ])('%s + %d → %s (%s)', (from, minutes, until) => {
    expect(local(addWorkingMinutes(usual, at(from), minutes))).toBe(until)
    expect(workingMinutesBetween(usual, at(from), at(until))).toBe(minutes)
  })

  it('keeps working time over the night in which the clocks went back', () => {
    const from = new Date('2024-02-29T12:00:00Z')
    const until = addWorkingMinutes(usual, from, 60)
    expect(until.toISOString()).toBe('2024-03-01T04:30:00.000Z')
    expect(workingMinutesBetween(usual, from, until)).toBe(60)
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (minutes) =>
    expect(() => addWorkingMinutes(usual, at('2026-03-18 09:00'), minutes)).toThrow(RangeError),
  )
})

describe('working minutes between', () => {
  it.each([
    ['2026-03-16 00:00', '2026-03-23 00:00', 2400, 'a week'],
    ['2026-03-20 00:00', '2026-03-26 09:01', 481, 'Nauryz'],
    ['2026-03-18 13:10', '2026-03-18 14:20', 0, 'within a break'],
    ['2026-03-18 10:00', '2026-03-18 09:00', 0, 'backwards'],
    ['2026-01-01 00:00', '2026-01-08 00:00', 960, 'first days of the year'],
  ])('%s and %s: %d (%s)', (from, until, minutes) =>
    expect(workingMinutesBetween(usual, at(from), at(until))).toBe(minutes),
  )
})

describe('end of the nth working day', () => {
  it.each([
    ['2026-03-18 10:00', 1, '2026-03-19 18:30', 'counting begins the day after'],
    ['2026-03-18 23:59', 1, '2026-03-19 18:30', 'late at night'],
    ['2026-03-19 00:00', 1, '2026-03-20 18:30', 'a minute later'],
    ['2026-03-20 10:00', 1, '2026-03-26 18:30', 'over Nauryz'],
    ['2026-03-22 10:00', 1, '2026-03-26 18:30', 'from a holiday'],
    ['2026-03-05 10:00', 15, '2026-04-01 18:30', 'fifteen days of an appeal'],
    ['2024-05-03 10:00', 3, '2024-05-10 18:30', 'a Saturday that is worked, a moved Wednesday'],
    ['2025-12-31 10:00', 1, '2026-01-05 18:30', 'over the year'],
    ['2024-02-28 10:00', 2, '2024-03-01 18:30', 'over the change of zone'],
  ])('%s, %d → %s (%s)', (after, count, until) =>
    expect(local(endOfWorkingDay(usual, at(after), count))).toBe(until),
  )

  it('ends with the day of the body, and at 18:30 where it is closed that day', () => {
    expect(local(endOfWorkingDay(own, at('2026-03-13 10:00'), 1))).toBe('2026-03-16 18:00')
    expect(local(endOfWorkingDay(own, at('2026-03-16 10:00'), 1))).toBe('2026-03-17 18:30')
  })

  it.each([0, -1, 1.5, Number.NaN])('refuses %d', (count) =>
    expect(() => endOfWorkingDay(usual, at('2026-03-18 09:00'), count)).toThrow(RangeError),
  )
})

describe('opening', () => {
  it.each([
    ['2026-03-18 09:00', null, null, 'at opening'],
    ['2026-03-18 08:59', '2026-03-18 09:00', null, 'before'],
    ['2026-03-18 13:00', '2026-03-18 14:30', null, 'break'],
    ['2026-03-18 18:30', '2026-03-19 09:00', null, 'at closing'],
    ['2026-03-20 19:00', '2026-03-26 09:00', null, 'the evening before Nauryz'],
    ['2026-03-21 00:00', '2026-03-26 09:00', 'Nauryz', 'Nauryz on a Saturday'],
    ['2026-03-25 23:59', '2026-03-26 09:00', 'Nauryz', 'last minute of Nauryz'],
    ['2026-03-28 12:00', '2026-03-30 09:00', null, 'a plain Saturday'],
    ['2024-05-04 12:00', null, null, 'a Saturday that is worked'],
  ])('%s: opens %s, closed for %s (%s)', (now, opens, holiday, _why) => {
    const opening = openingAt(usual, at(now))
    expect({
      open: opening.open,
      opens: opening.opensAt && local(opening.opensAt),
      holiday: opening.holiday?.kk ?? null,
    }).toEqual({ open: opens === null, opens, holiday })
  })
})

describe('a calendar of days off only', () => {
  const first = dayNumber('2026-01-01')
  const never = scheduleOf({
    calendar: Array.from({ length: 1500 }, (_, n) =>
      off(new Date((first + n) * 86_400_000).toISOString().slice(0, 10)),
    ),
    hours: [],
  })
  const now = at('2026-01-01 10:00')
  it('is refused, not followed for ever', () => {
    expect(() => addWorkingMinutes(never, now, 1)).toThrow(/no working day in 731 days/)
    expect(() => endOfWorkingDay(never, now, 1)).toThrow(/no working day/)
    expect(() => openingAt(never, now)).toThrow(/no working day/)
    expect(workingMinutesBetween(never, now, at('2029-01-01 10:00'))).toBe(0)
  })
})

it.each([
  ['2026-03-31T18:59:59Z', '2026-03-31', 'last second of the day'],
  ['2026-03-31T19:00:00Z', '2026-04-01', 'midnight at +05'],
  ['2024-02-29T17:59:59Z', '2024-02-29', 'last second at +06'],
  ['2024-02-29T18:00:00Z', '2024-02-29', 'an hour gone back'],
  ['2024-02-29T19:00:00Z', '2024-03-01', 'first second at +05'],
])('%s is on %s (%s)', (instant, day) => expect(dayOf(new Date(instant))).toBe(day))

it('refuses an instant that is none, rather than look for ever', () => {
  const never = new Date('soon')
  expect(() => addWorkingMinutes(usual, never, 1)).toThrow(RangeError)
  expect(() => endOfWorkingDay(usual, never, 1)).toThrow(RangeError)
  expect(() => openingAt(usual, never)).toThrow(RangeError)
  expect(() => workingMinutesBetween(usual, never, at('2026-03-18 09:00'))).toThrow(RangeError)
})

it('refuses what is no date', () => {
  expect(() => dayNumber('2026-02-30')).toThrow(RangeError)
  expect(() => dayNumber('soon')).toThrow(RangeError)
})

it('takes far less than a millisecond for a deadline thirty working days ahead', () => {
  const run = () => {
    endOfWorkingDay(usual, at('2026-03-05 10:00'), 30)
    addWorkingMinutes(usual, at('2026-03-05 10:00'), 30 * 480)
  }
  run()
  const times = Array.from({ length: 200 }, () => {
    const begin = performance.now()
    run()
    return performance.now() - begin
  }).sort((a, b) => a - b)
  expect(times[100]).toBeLessThan(0.5)
})

const oracle = join(process.env.BIRLIK_DATA ?? '../../shared', 'data/kz-holidays/calendar.json')

describe.skipIf(!existsSync(oracle))('an independent list of days off, 2013–2030', () => {
  type Year = { nonWorking: { date: string }[]; workingWeekendDays: (string | { date: string })[] }
  it('leaves a plausible number of working days in every year', () => {
    const years: Record<string, Year> = JSON.parse(readFileSync(oracle, 'utf8'))
    for (const [year, { nonWorking, workingWeekendDays }] of Object.entries(years)) {
      const days: CalendarDay[] = [
        ...nonWorking.map(({ date }) => off(date)),
        ...workingWeekendDays.map(
          (day): CalendarDay => ({
            day: typeof day === 'string' ? day : day.date,
            kind: 'working',
            title: null,
          }),
        ),
      ]
      const schedule = scheduleOf({ calendar: days, hours: [] })
      let total = 0
      for (let day = dayNumber(`${year}-01-01`); day <= dayNumber(`${year}-12-31`); day++) {
        if (isWorkingDay(schedule, day)) total++
      }
      expect(total, year).toBeGreaterThanOrEqual(243)
      expect(total, year).toBeLessThanOrEqual(252)
    }
  })
})
