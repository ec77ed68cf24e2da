import { dayOf, startOfDay } from '../../calendar/index.ts'

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

/** When they began in Kazakhstan: nothing older is counted. */
export const countedSince = (now: Date): string => startOfDay(`${lastMonths(now)[0]}-01`)
