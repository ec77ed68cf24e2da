import type { PayloadRequest } from 'payload'
import type { ConversationRow, MessageRow } from '../dialogue/rows.ts'

type Arrived = Pick<MessageRow, 'id' | 'author' | 'event' | 'createdAt'>

/** Messages of a conversation as they came in: what a citizen wrote while cms was away is older by its own account. */
export async function arrivedIn(
  req: PayloadRequest,
  { id }: Pick<ConversationRow, 'id'>,
): Promise<Arrived[]> {
  const { docs } = await req.payload.db.find<Arrived>({
    collection: 'messages',
    where: { conversation: { equals: id } },
    select: { author: true, event: true, createdAt: true },
    sort: 'createdAt',
    pagination: false,
    req,
  })
  return docs
}
