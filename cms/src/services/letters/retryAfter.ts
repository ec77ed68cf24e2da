const MINUTE = 60_000
const HOUR = 60 * MINUTE
const WAITS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 12 * HOUR]

/** How long a letter waits after so many failed attempts, in milliseconds; null: it is given up. */
export const retryAfter = (attempts: number): number | null => WAITS[attempts - 1] ?? null
