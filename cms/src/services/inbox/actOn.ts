import type { InboxAct } from '@birlik/shared/contract'
import type { Payload } from 'payload'
import { inConversation } from '../dialogue/inConversation.ts'
import type { Act, Me } from './acts/act.ts'
import { assign } from './acts/assign.ts'
import { block } from './acts/block.ts'
import { close } from './acts/close.ts'
import { declineObjection } from './acts/declineObjection.ts'
import { note } from './acts/note.ts'
import { offerTransfer } from './acts/offerTransfer.ts'
import { publish, unpublish } from './acts/publish.ts'
import { read } from './acts/read.ts'
import { remove } from './acts/remove.ts'
import { reply } from './acts/reply.ts'
import { restore } from './acts/restore.ts'
import { topic } from './acts/topic.ts'
import { unknownHere } from './inboxRefusal.ts'

const ACTS: { [Name in InboxAct['act']]: Act<Name> } = {
  reply,
  note,
  read,
  assign,
  topic,
  close,
  'offer-transfer': offerTransfer,
  remove,
  restore,
  'decline-objection': declineObjection,
  block,
  publish,
  unpublish,
}

/** Does something with a conversation of one of the agencies, all of it or nothing, in one transaction. */
export async function actOn(
  payload: Payload,
  { id, agencies, me, act }: { id: string; agencies: readonly string[]; me: Me; act: InboxAct },
): Promise<void> {
  const step = ACTS[act.act] as Act<InboxAct['act']>
  const done = await inConversation(payload, { id }, async (req, row) => {
    // Here, not before: it may have been handed over a moment ago.
    if (!agencies.includes(row.agency)) throw unknownHere()
    await step(req, row, act, me)
    return true
  })
  if (!done) throw unknownHere()
}
