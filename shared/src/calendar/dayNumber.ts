import { isDate } from './isDate.ts'
import { DAY } from './zone.ts'

/** Days since 1970-01-01 of a date written YYYY-MM-DD. Throws RangeError for what is no date. */
export function dayNumber(day: string): number {
  if (!isDate(day)) throw new RangeError(`Not a date: ${day}`)
  return Date.parse(day) / DAY
}
