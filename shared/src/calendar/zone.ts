import { TIME_ZONE } from '../locales/index.ts'

export const MINUTE = 60_000
const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Writes `8/19/2015, GMT+06:00`: the fastest of the ways in which Intl tells the offset. */
const written = new Intl.DateTimeFormat('en-US', { timeZone: TIME_ZONE, timeZoneName: 'longOffset' })
const OFFSET = /GMT([+-]\d\d):(\d\d)/

/** Asking Intl costs microseconds, and a deadline asks for some hundred hours, mostly the same ones as the deadline before. */
const known = new Map<number, number>()
const MOST_KNOWN = 20_000

/** Milliseconds by which Kazakhstan is ahead of UTC at an instant: 5 hours since 1 March 2024, 6 before. The zone changes on full hours. */
export function offsetAt(time: number): number {
  const hour = Math.floor(time / HOUR)
  const before = known.get(hour)
  if (before !== undefined) return before
  const [, hours = 0, minutes = 0] = OFFSET.exec(written.format(hour * HOUR)) ?? []
  const offset = Number(hours) * HOUR + Number(minutes) * MINUTE
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(hour, offset)
  return offset
}

/** Days since 1970-01-01 as the calendar in Kazakhstan has it at an instant (ms since 1970). */
export const dayAt = (time: number): number => Math.floor((time + offsetAt(time)) / DAY)

/**
 * The instant (ms since 1970) of a time of day, `minute` after the midnight that begins `day`. An hour that the clocks ran through
 * twice (23–24 h on 29 February 2024) is the second one.
 */
export function timeOf(day: number, minute: number): number {
  const wall = day * DAY + minute * MINUTE
  return wall - offsetAt(wall - offsetAt(wall))
}
