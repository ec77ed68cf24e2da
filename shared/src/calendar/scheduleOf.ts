import type { CalendarDay } from './calendarDay.ts'
import { dayNumber } from './dayNumber.ts'
import { USUAL_HOURS, type WorkingHours } from './usualHours.ts'

/** Minutes after midnight, until is not part of it. */
type Stretch = { from: number; until: number }

/** When a body works: made once from calendar and hours, asked often. */
export type Schedule = {
  /** Days that differ from their weekday, by their number since 1970-01-01. */
  days: ReadonlyMap<number, CalendarDay>
  /** Working time by weekday, Monday first. */
  week: readonly (readonly Stretch[])[]
  /** Working time of a weekend that is worked. */
  moved: readonly Stretch[]
}

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/**
 * The schedule of a body. Hours that open on no day at all count as not entered: the usual ones hold then.
 *
 * A weekend that became a working day is worked as the first open day between Monday and Friday: the day that was moved was a
 * working day in full, whatever the body's hours on Saturdays are.
 */
export function scheduleOf({
  calendar,
  hours,
}: {
  calendar: readonly CalendarDay[]
  hours: WorkingHours
}): Schedule {
  const own = weekOf(hours)
  const week = own.some(({ length }) => length > 0) ? own : weekOf(USUAL_HOURS)
  return {
    days: new Map(calendar.map((day) => [dayNumber(day.day), day])),
    week,
    moved: week.find(({ length }) => length > 0) ?? [],
  }
}

const weekOf = (hours: WorkingHours) =>
  WEEK.map((day) => stretchesOf(hours.find((entry) => entry.day === day)))

/** A day that ends before it begins is closed; a break that does, or that lies outside, is none. */
function stretchesOf(entry: WorkingHours[number] | undefined): Stretch[] {
  if (!entry?.from || !entry.until) return []
  const from = minutes(entry.from)
  const until = minutes(entry.until)
  const rest = entry.breakFrom && entry.breakUntil && [minutes(entry.breakFrom), minutes(entry.breakUntil)]
  const [breakFrom = from, breakUntil = from] = rest || []
  const halves =
    breakFrom < breakUntil
      ? [
          { from, until: Math.min(breakFrom, until) },
          { from: Math.max(breakUntil, from), until },
        ]
      : [{ from, until }]
  return halves.filter((half) => half.from < half.until)
}

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
