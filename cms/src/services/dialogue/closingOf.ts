import type { CloseReason } from '@birlik/shared/contract'
import type { PayloadRequest } from 'payload'
import { addEvent } from './addEvent.ts'
import type { ConversationRow } from './rows.ts'
import type { ConversationChange } from './updateConversation.ts'

const DAY = 24 * 60 * 60 * 1000

/**
 * Writes the event of a closing, under the key of the sending that closes; gives what else changes with it. The time for which data
 * are kept begins (consent, Law 94-V art. 8(4)). Writes no letter.
 */
export async function closingOf(
  req: PayloadRequest,
  row: ConversationRow,
  reason: CloseReason,
  at: string,
  key?: string,
): Promise<ConversationChange> {
  if (reason === 'appeal') await addEvent(req, row, 'appeal-advised', { at })
  await addEvent(req, row, 'closed', { at, key })
  return {
    state: 'closed',
    closedAt: at,
    closeReason: reason,
    transferTo: null,
    transferNote: null,
    keptUntil: keptUntil(row, at),
    unread: 0,
    lastMessageAt: laterOf(row.lastMessageAt, at),
  }
}

/** Until when the data of a conversation are kept that is closed at a moment, by the terms its citizen agreed to. */
export function keptUntil({ consent }: Pick<ConversationRow, 'consent'>, at: string): string | null {
  const days = Number(consent?.days)
  return days > 0 ? new Date(Date.parse(at) + days * DAY).toISOString() : null
}

/** What was sent earlier may arrive later. */
export const laterOf = (a: string, b: string): string => (Date.parse(a) > Date.parse(b) ? a : b)
