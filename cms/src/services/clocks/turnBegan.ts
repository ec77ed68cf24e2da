import type { Payload, PayloadRequest } from 'payload'
import type { ConversationRow, MessageRow } from '../dialogue/rows.ts'

type Told = Pick<MessageRow, 'id' | 'author' | 'event' | 'sentAt' | 'createdAt'>

/** With these a body begins anew, and its terms were set then. */
const beginsAnew = ({ event }: Told) => event === 'transferred' || event === 'reopened'

/**
 * Since when a conversation that waits is the body's to answer, which is when the terms were set: that it came to the body or was opened
 * again, the first word of the citizen after the body's last answer, or its opening. Not kept with the conversation. Without `req` on a
 * read of its own.
 */
export async function turnBegan(
  payload: Payload,
  row: Pick<ConversationRow, 'id' | 'openedAt'>,
  req?: PayloadRequest,
): Promise<string> {
  const { docs } = await payload.db.find<Told>({
    collection: 'messages',
    where: { conversation: { equals: row.id } },
    select: { author: true, event: true, sentAt: true, createdAt: true },
    sort: '-sentAt',
    pagination: false,
    req,
  })
  // As they came in: what a citizen wrote before an answer and site delivered after it is the body's to answer.
  docs.sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))
  const last = docs.findIndex((told) => told.author === 'agency' || beginsAnew(told))
  const boundary = docs[last]
  if (!boundary) return row.openedAt
  if (beginsAnew(boundary)) return boundary.sentAt
  return docs.slice(0, last).findLast(({ author }) => author === 'citizen')?.sentAt ?? boundary.sentAt
}
