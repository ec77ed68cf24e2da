/** A place in what one process of cms has told its sites: `n` counts its rounds, `at` is the moment of the last row. */
export type Cursor = { boot: string; n: number; at: number }

const FORM = /^([0-9a-z]{1,32})\.(\d{1,15})\.(\d{1,15})$/

export const writeCursor = ({ boot, n, at }: Cursor): string => `${boot}.${n}.${at}`

export function readCursor(text: string): Cursor | null {
  const [, boot, n, at] = FORM.exec(text) ?? []
  return boot ? { boot, n: Number(n), at: Number(at) } : null
}
