/** Four bytes each make 200 MB of one picture while it is open. */
export const MOST_PIXELS = 50_000_000
