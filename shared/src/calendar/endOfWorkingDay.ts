import { isWorkingDay } from './isWorkingDay.ts'
import { refuseEndless } from './refuseEndless.ts'
import type { Schedule } from './scheduleOf.ts'
import { spansOf } from './spansOf.ts'
import { dayAt, timeOf } from './zone.ts'

/** 18:30, for a working day of the law on which the body itself is closed. */
const USUAL_END = 18 * 60 + 30

/**
 * When the body closes on the `count`th working day after an instant. Counting begins the day after, and a term ends on a working
 * day (APPC art. 76(2), (5)); the term ends with the body's working day (art. 64(3) registers what comes later on the next one).
 * Throws RangeError for a count below one, and when the calendar has no working day in two years.
 */
export function endOfWorkingDay(schedule: Schedule, after: Date, count: number): Date {
  if (!(Number.isInteger(count) && count >= 1)) throw new RangeError(`Not a number of days: ${count}`)
  let day = dayAt(after.getTime())
  for (let left = count, last = day; left > 0; ) {
    refuseEndless(++day - last)
    if (!isWorkingDay(schedule, day)) continue
    last = day
    left--
  }
  return new Date(spansOf(schedule, day).at(-1)?.until ?? timeOf(day, USUAL_END))
}
