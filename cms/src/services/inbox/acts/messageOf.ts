import type { PayloadRequest } from 'payload'
import type { ConversationRow, MessageRow } from '../../dialogue/rows.ts'
import { unknownHere } from '../inboxRefusal.ts'

/** What a citizen said in a conversation, as it is in the transaction of `req`. */
export async function messageOf(req: PayloadRequest, row: ConversationRow, id: string): Promise<MessageRow> {
  const message = await req.payload.db.findOne<MessageRow>({
    collection: 'messages',
    where: {
      and: [
        { id: { equals: id } },
        { conversation: { equals: row.id } },
        { author: { equals: 'citizen' } },
        { event: { exists: false } },
      ],
    },
    req,
  })
  if (!message) throw unknownHere()
  return message
}
