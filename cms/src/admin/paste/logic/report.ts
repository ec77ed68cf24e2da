/** What a pasted text had that a text here does not hold, in the order in which it is told. */
export const LOSSES = [
  'pictures',
  'textBoxes',
  'embedded',
  'footnotes',
  'comments',
  'deletions',
  'links',
  'cells',
] as const

export type Loss = (typeof LOSSES)[number]
export type Report = Record<Loss, number>

export const emptyReport = (): Report => Object.fromEntries(LOSSES.map((loss) => [loss, 0])) as Report
