import type { MessageRow } from '../rows.ts'

/** Events that come before what is said at the same moment; the others come after it. */
const BEFORE_WORDS: readonly (string | null | undefined)[] = ['reopened', 'restored', 'transferred']

const rankOf = ({ event }: Pick<MessageRow, 'event'>): number => {
  if (!event) return 1
  return BEFORE_WORDS.includes(event) ? 0 : 2
}

/** Messages as a reader follows them: by when they were sent; of one moment, what led to words before them, what followed after. */
export const inOrder = <T extends Pick<MessageRow, 'sentAt' | 'createdAt' | 'event'>>(
  messages: readonly T[],
): T[] =>
  [...messages].sort(
    (a, b) =>
      Date.parse(a.sentAt) - Date.parse(b.sentAt) ||
      rankOf(a) - rankOf(b) ||
      Date.parse(a.createdAt) - Date.parse(b.createdAt),
  )
