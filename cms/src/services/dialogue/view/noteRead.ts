import type { Payload, PayloadRequest } from 'payload'
import { announceConversation } from '../announceConversation.ts'
import { inConversation } from '../inConversation.ts'
import type { ConversationRow, MessageRow } from '../rows.ts'
import { updateConversation } from '../updateConversation.ts'

/**
 * Notes that the citizen has seen everything; false when there is no such conversation. Nothing is written where nothing is new: the
 * page that says so hears of every change, and would say so again for ever.
 */
export async function noteRead(payload: Payload, key: string): Promise<boolean> {
  const done = await inConversation(payload, { key }, async (req, row) => {
    if (await hasUnseen(req, row)) {
      await updateConversation(req, row, { citizenReadAt: new Date().toISOString() })
      await announceConversation(req, row)
    }
    return true
  })
  return done ?? false
}

async function hasUnseen(req: PayloadRequest, row: ConversationRow): Promise<boolean> {
  const { docs } = await req.payload.db.find<MessageRow>({
    collection: 'messages',
    where: { and: [{ conversation: { equals: row.id } }, { author: { equals: 'agency' } }] },
    select: { createdAt: true },
    sort: '-sentAt',
    limit: 1,
    pagination: false,
    req,
  })
  const [last] = docs
  return Boolean(last && (!row.citizenReadAt || Date.parse(last.createdAt) > Date.parse(row.citizenReadAt)))
}
