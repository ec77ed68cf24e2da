import type { PayloadRequest } from 'payload'
import type { ConversationRow, MessageRow } from '../../dialogue/rows.ts'

/** The message that opened a conversation: it has the same key. */
export const openingOf = (req: PayloadRequest, { key }: ConversationRow): Promise<MessageRow | null> =>
  req.payload.db.findOne<MessageRow>({ collection: 'messages', where: { key: { equals: key } }, req })
