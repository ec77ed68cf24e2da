import type { PayloadRequest } from 'payload'
import { addEvent } from '../../dialogue/addEvent.ts'
import { announceConversation } from '../../dialogue/announceConversation.ts'
import { isRemoved } from '../../dialogue/isRemoved.ts'
import type { ConversationRow, MessageRow } from '../../dialogue/rows.ts'
import { updateConversation } from '../../dialogue/updateConversation.ts'
import { toCitizen } from '../../letters/toCitizen.ts'
import type { Act } from './act.ts'
import { changeMessage } from './changeMessage.ts'
import { messageOf } from './messageOf.ts'
import { mustBeKept } from './mustBeHeld.ts'
import { openingOf } from './openingOf.ts'

/** Shows again what was removed; an objection is answered by it. A conversation goes on where it was. */
export const restore: Act<'restore'> = async (req, row, { message }, me) => {
  const at = new Date().toISOString()
  if (message !== null) {
    const found = await messageOf(req, row, message)
    if (!isRemoved(found)) return
    await changeMessage(req, found, { restoredAt: at, objection: 'none' })
    await addEvent(req, row, 'restored', { at, user: me.id })
    await updateConversation(req, row, {})
    await toCitizen.messageRestored(req, row, isObjectedTo(found))
    await announceConversation(req, row)
    return
  }
  if (!isRemoved(row)) return
  mustBeKept(row)
  const opening = await openingOf(req, row)
  if (opening && isRemoved(opening)) await changeMessage(req, opening, { restoredAt: at, objection: 'none' })
  await addEvent(req, row, 'restored', { at, user: me.id })
  const changed = await updateConversation(req, row, {
    restoredAt: at,
    // Before it was handed over another body may have spoken last: that is no answer of this one.
    state: row.firstAnsweredAt && (await spokeLast(req, row)) === 'agency' ? 'answered' : 'waiting',
    closedAt: null,
    closeReason: null,
    keptUntil: null,
    // Who was told of it before it was hidden is told again.
    warnedAt: null,
    escalatedAt: null,
    lastMessageAt: at,
  })
  await toCitizen.conversationRestored(req, changed, isObjectedTo(opening))
  await announceConversation(req, row)
}

const isObjectedTo = (message: MessageRow | null) => message?.objection === 'pending'

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
