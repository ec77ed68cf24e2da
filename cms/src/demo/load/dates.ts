import type { Moment } from '../types.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** Asia/Almaty is UTC+5 all year since 1 March 2024. */
const OFFSET_MS = 5 * 60 * 60 * 1000

/** A calendar day in Almaty, counted from today: YYYY-MM-DD. */
export const dayOf = (days: number, now = new Date()) =>
  new Date(now.getTime() + OFFSET_MS + days * DAY_MS).toISOString().slice(0, 10)

/** A moment in Almaty, counted from today. */
export const instantOf = ({ days, time }: Moment, now = new Date()) =>
  new Date(`${dayOf(days, now)}T${time}:00+05:00`).toISOString()

/** The same, but never later than now: today's news may be set for an hour that has not come. */
export const pastInstantOf = (moment: Moment, now = new Date()) => {
  const instant = instantOf(moment, now)
  return instant < now.toISOString() ? instant : new Date(now.getTime() - 60_000).toISOString()
}
