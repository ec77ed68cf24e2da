import type { Schedule } from './scheduleOf.ts'
import { spansOf } from './spansOf.ts'
import { dayAt, MINUTE } from './zone.ts'

/** Whole working minutes of the body between two instants; zero when the second is not later. */
export function workingMinutesBetween(schedule: Schedule, from: Date, until: Date): number {
  const [begin, end] = [from.getTime(), until.getTime()]
  let total = 0
  for (let day = dayAt(begin); end > begin && day <= dayAt(end); day++) {
    for (const span of spansOf(schedule, day)) {
      total += Math.max(0, Math.min(span.until, end) - Math.max(span.from, begin))
    }
  }
  return Math.floor(total / MINUTE)
}
