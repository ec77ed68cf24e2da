import type { Schedule } from './scheduleOf.ts'
import { weekday } from './weekday.ts'

/**
 * Whether a day, numbered since 1970-01-01, is a working day of the law, in which terms are counted: Monday to Friday (five-day
 * week, Labour Code art. 84(2)–(3)) without days off, and weekends whose day off was moved (art. 85(3)). The hours of one body do
 * not matter.
 */
export function isWorkingDay(schedule: Pick<Schedule, 'days'>, day: number): boolean {
  const marked = schedule.days.get(day)
  return marked ? marked.kind === 'working' : weekday(day) < 5
}
