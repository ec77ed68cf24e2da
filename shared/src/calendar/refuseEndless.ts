/** No body is closed for longer: a calendar that says so is broken, and looking further would never end. */
const LONGEST_CLOSED = 731

/** Throws once `days` in a row without work have been looked at. */
export function refuseEndless(days: number): void {
  if (days > LONGEST_CLOSED) throw new RangeError(`The calendar has no working day in ${LONGEST_CLOSED} days`)
}
