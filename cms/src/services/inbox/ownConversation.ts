import type { ConversationRow } from '../dialogue/rows.ts'
import { findFirst } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'
import { unknownHere } from './inboxRefusal.ts'

/** A conversation of one of the agencies for which somebody answers; throws as if there were none of others. */
export async function ownConversation(
  req: PublicRequest,
  id: string,
  agencies: readonly string[],
): Promise<ConversationRow> {
  const row = await findFirst(req, {
    collection: 'conversations',
    where: { and: [{ id: { equals: id } }, { agency: { in: [...agencies] } }] },
  })
  if (!row) throw unknownHere()
  return row as ConversationRow
}
