import { type FieldType, LONGEST_LINE, LONGEST_TEXT } from '../../contract/dialogue/index.ts'
import { LONGEST_EMAIL } from '../../text/index.ts'

/** How many characters an answer to a field may have: what is checked is what is said. */
export const longestOf = (type: FieldType): number =>
  type === 'long-text' ? LONGEST_TEXT : type === 'email' ? LONGEST_EMAIL : LONGEST_LINE
