import type { ConversationRow } from '../dialogue/rows.ts'

export type Terms = Pick<ConversationRow, 'firstAnswerBy' | 'firstAnsweredAt' | 'settledBy'>

/** The promises that are still to be kept, the next first. */
export const openTerms = ({ firstAnswerBy, firstAnsweredAt, settledBy }: Terms): string[] =>
  [firstAnsweredAt ? null : firstAnswerBy, settledBy].filter((by) => by !== null && by !== undefined).sort()
