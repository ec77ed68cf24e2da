import { isRemoved } from './isRemoved.ts'
import type { ConversationRow } from './rows.ts'

type Rated = Pick<ConversationRow, 'state' | 'firstAnsweredAt' | 'removedAt' | 'restoredAt' | 'anonymisedAt'>

/**
 * Why a conversation cannot be rated now; null: it can. What a body has answered before it handed over is not rated any more: the
 * rating would count for the body that has it now.
 */
export function ratingFault(row: Rated): 'anonymised' | 'removed' | 'not-answered' | null {
  if (row.anonymisedAt) return 'anonymised'
  if (isRemoved(row)) return 'removed'
  return row.firstAnsweredAt || row.state === 'closed' ? null : 'not-answered'
}
