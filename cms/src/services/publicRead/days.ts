import { dayNumber, startOfDay } from '@birlik/shared/calendar'

/** First instant of a calendar year there and of the next one, as a condition. */
export const withinYear = (year: number) => ({
  greater_than_equal: startOfDay(`${year}-01-01`),
  less_than: startOfDay(`${year + 1}-01-01`),
})

/** The instant after the end of a calendar day there. A day is not always 24 hours long: 29 February 2024 had 25. */
export function endOfDay(day: string): string {
  const next = new Date((dayNumber(day) + 1) * 86_400_000)
  return startOfDay(next.toISOString().slice(0, 10))
}
