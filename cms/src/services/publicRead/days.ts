/** First instant of a calendar day there. UTC+5 holds since 1 March 2024; older days begin an hour late, which no list shows. */
export const startOfDay = (day: string): string => new Date(`${day}T00:00:00+05:00`).toISOString()

/** First and last instant of a calendar year there, as a condition. */
export const withinYear = (year: number) => ({
  greater_than_equal: startOfDay(`${year}-01-01`),
  less_than: startOfDay(`${year + 1}-01-01`),
})

/** The instant after the end of a calendar day there. */
export function endOfDay(day: string): string {
  const next = new Date(startOfDay(day))
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString()
}
