import type { PayloadRequest } from 'payload'
import type { ConversationRow, MessageRow } from './rows.ts'

/** The message that opened a conversation: the first that its citizen wrote. */
export async function openingOf(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  { id }: ConversationRow,
): Promise<MessageRow | null> {
  const { docs } = await req.payload.db.find<MessageRow>({
    collection: 'messages',
    where: {
      and: [
        { conversation: { equals: id } },
        { author: { equals: 'citizen' } },
        { event: { exists: false } },
      ],
    },
    sort: 'sentAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}
