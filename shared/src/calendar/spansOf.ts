import type { Schedule } from './scheduleOf.ts'
import { weekday } from './weekday.ts'
import { timeOf } from './zone.ts'

/** ms since 1970; `until` is not part of it. */
export type Span = { from: number; until: number }

/** When the body works on a day, numbered since 1970-01-01: in order, none while it is closed. Its own open Saturdays count. */
export function spansOf(schedule: Schedule, day: number): Span[] {
  return stretchesOn(schedule, day).map(({ from, until }) => ({
    from: timeOf(day, from),
    until: timeOf(day, until),
  }))
}

function stretchesOn({ days, week, moved }: Schedule, day: number) {
  const marked = days.get(day)
  if (marked?.kind === 'off') return []
  const number = weekday(day)
  return marked && number >= 5 ? moved : (week[number] ?? [])
}
