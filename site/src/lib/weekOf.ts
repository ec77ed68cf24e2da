import type { EventItem } from '@birlik/shared/contract'
import { dayOf } from './format.ts'

export type WeekDay = { day: string; events: EventItem[] }

/** Seven days from `today` (YYYY-MM-DD, Almaty), each with the events that begin on it; an event under way stands on the first day. */
export function weekOf(events: readonly EventItem[], today: string): WeekDay[] {
  const start = Date.parse(`${today}T00:00:00Z`)
  const days = Array.from({ length: 7 }, (_, index) =>
    new Date(start + index * 86_400_000).toISOString().slice(0, 10),
  )
  const shownOn = ({ startsAt }: EventItem) => (dayOf(startsAt) < today ? today : dayOf(startsAt))
  return days.map((day) => ({ day, events: events.filter((event) => shownOn(event) === day) }))
}
