import type { PayloadRequest } from 'payload'
import { addEvent } from '../../dialogue/addEvent.ts'
import { announceConversation } from '../../dialogue/announceConversation.ts'
import { isRemoved } from '../../dialogue/isRemoved.ts'
import { openingOf } from '../../dialogue/openingOf.ts'
import type { ConversationRow, MessageRow } from '../../dialogue/rows.ts'
import { type ConversationChange, updateConversation } from '../../dialogue/updateConversation.ts'
import { toCitizen } from '../../letters/toCitizen.ts'
import type { Act } from './act.ts'
import { changeMessage } from './changeMessage.ts'
import { messageOf } from './messageOf.ts'
import { mustBeKept } from './mustBeHeld.ts'

/**
 * Shows again what was removed; an objection is answered by it. A conversation goes on where it was: one that had been closed before
 * it was hidden is closed. The opening of a hidden conversation stands for all of it: there its citizen objects.
 */
export const restore: Act<'restore'> = async (req, row, { message }, me) => {
  mustBeKept(row)
  const opening = await openingOf(req, row)
  const found = message === null ? opening : await messageOf(req, row, message)
  const isWhole = isRemoved(row) && (message === null || found?.id === opening?.id)
  const isHidden = found !== null && isRemoved(found)
  if (!isWhole && (message === null || !isHidden)) return
  const at = new Date().toISOString()
  if (isHidden) await changeMessage(req, found, { restoredAt: at, objection: 'none' })
  await addEvent(req, row, 'restored', { at, user: me.id })
  const changed = await updateConversation(req, row, isWhole ? await shownAgain(req, row, at) : {})
  const tell = isWhole ? toCitizen.conversationRestored : toCitizen.messageRestored
  await tell(req, changed, found?.objection === 'pending')
  await announceConversation(req, row)
}

async function shownAgain(
  req: PayloadRequest,
  row: ConversationRow,
  at: string,
): Promise<ConversationChange> {
  const shown = { restoredAt: at, lastMessageAt: at }
  if (row.closeReason !== 'removed') return shown
  return {
    ...shown,
    // Before it was handed over another body may have spoken last: that is no answer of this one.
    state: row.firstAnsweredAt && (await spokeLast(req, row)) === 'agency' ? 'answered' : 'waiting',
    closedAt: null,
    closeReason: null,
    keptUntil: null,
    // Who was told of it before it was hidden is told again.
    warnedAt: null,
    escalatedAt: null,
  }
}

async function spokeLast(
  req: PayloadRequest,
  row: ConversationRow,
): Promise<MessageRow['author'] | undefined> {
  const { docs } = await req.payload.db.find<MessageRow>({
    collection: 'messages',
    where: { and: [{ conversation: { equals: row.id } }, { event: { exists: false } }] },
    select: { author: true },
    sort: '-sentAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.author
}
