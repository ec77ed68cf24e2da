/** Weekday of a day numbered since 1970-01-01, which was a Thursday: 0 for Monday. */
export const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7
