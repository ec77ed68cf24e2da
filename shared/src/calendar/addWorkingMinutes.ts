import { refuseEndless } from './refuseEndless.ts'
import type { Schedule } from './scheduleOf.ts'
import { spansOf } from './spansOf.ts'
import { dayAt, MINUTE } from './zone.ts'

/**
 * The instant at which so many working minutes of the body have passed. What falls on the end of a span ends there, not when the
 * next one begins; zero minutes from outside the hours are the instant itself. Throws RangeError for less than zero and when the
 * calendar has no working time in two years.
 */
export function addWorkingMinutes(schedule: Schedule, from: Date, minutes: number): Date {
  if (!(minutes >= 0 && minutes < Number.POSITIVE_INFINITY))
    throw new RangeError(`Not a duration: ${minutes}`)
  let left = minutes * MINUTE
  let time = from.getTime()
  if (left === 0) return from
  let worked = dayAt(time)
  for (let day = worked; ; day++) {
    refuseEndless(day - worked)
    for (const span of spansOf(schedule, day)) {
      worked = day
      time = Math.max(time, span.from)
      const rest = span.until - time
      if (rest >= left) return new Date(time + left)
      if (rest > 0) left -= rest
    }
  }
}
