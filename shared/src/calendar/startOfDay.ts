import { dayNumber } from './dayNumber.ts'
import { timeOf } from './zone.ts'

/** First instant in Kazakhstan of a day written YYYY-MM-DD. Throws RangeError for what is no date. */
export const startOfDay = (day: string): string => new Date(timeOf(dayNumber(day), 0)).toISOString()
