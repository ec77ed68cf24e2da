import type { RemovalReason } from '@birlik/shared/contract'
import type { PayloadRequest } from 'payload'
import { addEvent } from '../../dialogue/addEvent.ts'
import { announceConversation } from '../../dialogue/announceConversation.ts'
import { keptUntil } from '../../dialogue/closingOf.ts'
import { isRemoved } from '../../dialogue/isRemoved.ts'
import { openingOf } from '../../dialogue/openingOf.ts'
import type { ConversationRow, MessageRow } from '../../dialogue/rows.ts'
import { updateConversation } from '../../dialogue/updateConversation.ts'
import { toCitizen } from '../../letters/toCitizen.ts'
import type { Act, Me } from './act.ts'
import { changeMessage } from './changeMessage.ts'
import { messageOf } from './messageOf.ts'
import { mustBeKept } from './mustBeHeld.ts'

/**
 * Hides a message of the citizen, or the whole conversation, by one of the public rules. Nothing is deleted: the citizen and staff
 * go on seeing the words, the citizen is told why and may object. A published question is taken off with it. One that is closed stays
 * closed as it was: hiding it changes neither why nor until when its data are kept.
 */
export const remove: Act<'remove'> = async (req, row, { message, reason }, me) => {
  mustBeKept(row)
  if (message !== null) {
    await removeMessage(req, row, await messageOf(req, row, message), reason, me)
    return
  }
  if (isRemoved(row)) return
  const at = new Date().toISOString()
  // The opening carries the reason and takes the objection: the citizen sees both at a message of their own.
  const opening = await openingOf(req, row)
  if (opening && !isRemoved(opening)) await changeMessage(req, opening, hiding(reason, at))
  await addEvent(req, row, 'removed', { at, user: me.id })
  const changed = await updateConversation(req, row, {
    ...(row.state !== 'closed' && closed(row, at)),
    unread: 0,
    lastMessageAt: at,
    removedAt: at,
    removalReason: reason,
    restoredAt: null,
    ...takenOff(row),
  })
  await toCitizen.conversationRemoved(req, changed, reason)
  await announceConversation(req, row, row.publication === 'published' ? 'gone' : undefined)
}

async function removeMessage(
  req: PayloadRequest,
  row: ConversationRow,
  message: MessageRow,
  reason: RemovalReason,
  me: Me,
): Promise<void> {
  if (isRemoved(message)) return
  const at = new Date().toISOString()
  await changeMessage(req, message, hiding(reason, at))
  await addEvent(req, row, 'removed', { at, user: me.id })
  const changed = await updateConversation(req, row, takenOff(row))
  await toCitizen.messageRemoved(req, changed, reason)
  await announceConversation(req, row, row.publication === 'published' ? 'gone' : undefined)
}

const closed = (row: ConversationRow, at: string) => ({
  state: 'closed' as const,
  closedAt: at,
  closeReason: 'removed' as const,
  transferTo: null,
  transferNote: null,
  keptUntil: keptUntil(row, at),
})

const hiding = (removalReason: RemovalReason, removedAt: string) => ({
  removedAt,
  removalReason,
  restoredAt: null,
  objection: 'none' as const,
  objectionText: null,
})

const takenOff = ({ publication }: ConversationRow) =>
  publication === 'published' ? { publication: 'declined' as const } : {}
