import { DAY, dayAt } from './zone.ts'

/** The day in Kazakhstan at an instant, YYYY-MM-DD. */
export const dayOf = (instant: Date): string =>
  new Date(dayAt(instant.getTime()) * DAY).toISOString().slice(0, 10)
