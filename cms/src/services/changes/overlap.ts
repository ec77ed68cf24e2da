/** How much is told twice, in milliseconds, so that clocks of several machines may differ. */
export const OVERLAP = 60_000
