import type { CalendarDay } from '../calendar/calendarDay.ts'
import days from './holidays.json' with { type: 'json' }

/**
 * Days off, and weekends that are worked, 2024–2027, as a platform has them when it starts; the operator may correct them. A holiday
 * on a weekend is there for its name. 2027 follows from the rules of the law: its moved days and the first day of Qurban Ait are
 * announced later.
 */
export const CALENDAR_DAYS = days as readonly (CalendarDay & { source: string })[]
