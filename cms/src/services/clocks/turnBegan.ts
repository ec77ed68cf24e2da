import type { Payload } from 'payload'
import type { ConversationRow, MessageRow } from '../dialogue/rows.ts'

/** A citizen who writes oftener without an answer is looked at from there. */
const MOST_MESSAGES = 100

/** Begins the body's turn: its own last answer, or that the conversation was closed or came to it. */
const isBoundary = ({ author, event }: Pick<MessageRow, 'author' | 'event'>) =>
  author === 'agency' || event === 'closed' || event === 'transferred'

/**
 * Since when a conversation that waits is the body's to answer: the terms were set then. Not kept with the conversation: the first word
 * of the citizen after the last boundary.
 */
export async function turnBegan(
  payload: Payload,
  row: Pick<ConversationRow, 'id' | 'openedAt'>,
): Promise<string> {
  const { docs } = await payload.db.find<Pick<MessageRow, 'id' | 'author' | 'event' | 'sentAt'>>({
    collection: 'messages',
    where: { conversation: { equals: row.id } },
    select: { author: true, event: true, sentAt: true },
    sort: '-sentAt',
    limit: MOST_MESSAGES,
    pagination: false,
  })
  const boundary = docs.findIndex(isBoundary)
  const since = boundary < 0 ? docs : docs.slice(0, boundary)
  const said = since.findLast(({ author }) => author === 'citizen')
  return said?.sentAt ?? docs[boundary]?.sentAt ?? row.openedAt
}
