import { dayOf } from '../../calendar/index.ts'

const MONTHS = 12

/** The month of a moment in Kazakhstan: 2026-11. */
export const monthOf = (instant: Date): string => dayOf(instant).slice(0, 7)

/** The current month in Kazakhstan and the eleven before it, in order. */
export function lastMonths(now: Date): string[] {
  const [year = 0, month = 0] = monthOf(now).split('-').map(Number)
  return Array.from({ length: MONTHS }, (_, n) =>
    new Date(Date.UTC(year, month - MONTHS + n, 1)).toISOString().slice(0, 7),
  )
}

/** When they began in Kazakhstan (UTC+5 everywhere since 1 March 2024): nothing older is counted. */
export const countedSince = (now: Date): string =>
  new Date(`${lastMonths(now)[0]}-01T00:00+05:00`).toISOString()
