import type { PayloadRequest } from 'payload'
import { indexQuestion } from '../search/index.ts'
import type { ConversationRow } from './rows.ts'

export type ConversationChange = Partial<Omit<ConversationRow, 'id' | 'key' | 'createdAt' | 'updatedAt'>>

/** What everybody sees of a published question, so that search must hear of it. */
const PUBLIC = [
  'agency',
  'publication',
  'publicSlug',
  'publicQuestion',
  'publicAnswer',
  'publishedAt',
] as const

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
  const after = { ...row, ...changed }
  const isPublic = row.publication === 'published' || after.publication === 'published'
  if (isPublic && PUBLIC.some((field) => field in change)) await indexQuestion(req, after)
  return after
}
