import type { PayloadRequest } from 'payload'
import { insertRows } from '../../database/bulkRows.ts'
import { newId } from '../../database/newId.ts'
import { indexQuestion } from '../search/index.ts'
import { messageRow, type NewMessage } from './addMessage.ts'
import type { ConversationRow } from './rows.ts'

export type NewConversation = {
  row: Omit<ConversationRow, 'id' | 'createdAt' | 'updatedAt'>
  messages: NewMessage[]
}

/** Writes whole conversations with all that was said in them; those that are published are found from then on. */
export async function addConversations(req: PayloadRequest, begun: NewConversation[]): Promise<void> {
  const written = begun.map(({ row, messages }) => ({ row: { ...row, id: newId(req.payload) }, messages }))
  await insertRows(
    req,
    'conversations',
    written.map(({ row }) => row),
  )
  await insertRows(
    req,
    'messages',
    written.flatMap(({ row, messages }) =>
      messages.map((each) => ({
        ...messageRow(req.payload, row, each),
        // They arrived when they were sent.
        createdAt: each.sentAt,
      })),
    ),
  )
  for (const { row } of written) {
    if (row.publication === 'published') await indexQuestion(req, row, row.publishedAt ?? undefined)
  }
}
