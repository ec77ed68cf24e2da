import type { PayloadRequest } from 'payload'
import type { MessageRow } from '../../dialogue/rows.ts'

type Moderation = Partial<
  Pick<MessageRow, 'removedAt' | 'removalReason' | 'restoredAt' | 'objection' | 'objectionText'>
>

/** Writes what moderation decided on a message; its words stay as they are. */
export async function changeMessage(
  req: PayloadRequest,
  { id }: Pick<MessageRow, 'id'>,
  change: Moderation,
): Promise<void> {
  const data = { ...change, updatedAt: new Date().toISOString() }
  await req.payload.db.updateOne({ collection: 'messages', id, data, returning: false, req })
}
