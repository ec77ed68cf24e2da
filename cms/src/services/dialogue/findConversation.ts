import type { PayloadRequest, Where } from 'payload'
import type { ConversationRow } from './rows.ts'

/** One conversation by its id or by the key of what opened it, as it is in the transaction of `req`. */
export function findConversation(
  req: PayloadRequest,
  by: { id: string } | { key: string },
): Promise<ConversationRow | null> {
  const where: Where = 'id' in by ? { id: { equals: by.id } } : { key: { equals: by.key } }
  return req.payload.db.findOne<ConversationRow>({ collection: 'conversations', where, req })
}
