const HOUR = 60 * 60 * 1000

/** For how long, in milliseconds, a site may have been away and still be told what it missed. */
export const KEPT_FOR = 7 * 24 * HOUR

/** Rows outlive the cursors that ask for them. */
export const ROWS_KEPT_FOR = KEPT_FOR + HOUR
