import type { CloseReason, ConversationState } from '../../contract/dialogue/index.ts'

/**
 * After these a citizen may still say that the question was not answered. A conversation handed over lives on elsewhere, one that
 * was removed is objected to, and one whose consent was withdrawn may not be kept.
 */
const REOPENED_AFTER: readonly CloseReason[] = ['answered', 'by-citizen', 'no-reply', 'appeal']

/** Whether a citizen may open a closed conversation again: once (`reopened` says that they did). */
export function mayReopen(conversation: {
  state: ConversationState
  closing: { reason: CloseReason } | null
  reopened: boolean
}): boolean {
  if (conversation.state !== 'closed' || conversation.reopened) return false
  return conversation.closing !== null && REOPENED_AFTER.includes(conversation.closing.reason)
}
