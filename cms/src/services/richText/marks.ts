import type { Mark } from '@birlik/shared/contract'

/** Bits of Lexical 0.50 (LexicalConstants: IS_BOLD …), in the order in which marks are listed. */
const BITS = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
} as const satisfies Record<Mark, number>

const MARKS = Object.keys(BITS) as Mark[]

/** Marks of a text node by its bits; bits of other formats are left out. */
export const marksOf = (format: unknown): Mark[] =>
  typeof format === 'number' ? MARKS.filter((mark) => format & BITS[mark]) : []

/** Bits of a text node by its marks. */
export const bitsOf = (marks: readonly Mark[]): number => marks.reduce((bits, mark) => bits | BITS[mark], 0)
