import type { PayloadRequest } from 'payload'
import type { ConversationRow } from './rows.ts'

export type ConversationChange = Partial<Omit<ConversationRow, 'id' | 'key' | 'createdAt' | 'updatedAt'>>

/** Writes some fields of a conversation; gives the row as it is then. */
export async function updateConversation(
  req: PayloadRequest,
  row: ConversationRow,
  change: ConversationChange,
): Promise<ConversationRow> {
  const changed = { ...change, updatedAt: new Date().toISOString() }
  await req.payload.db.updateOne({
    collection: 'conversations',
    id: row.id,
    data: { ...changed },
    returning: false,
    req,
  })
  return { ...row, ...changed }
}
