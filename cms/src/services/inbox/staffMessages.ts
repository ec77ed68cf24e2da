import type { InboxMessage } from '@birlik/shared/contract'
import type { ConversationRow } from '../dialogue/rows.ts'
import { messagesOf } from '../dialogue/view/messagesOf.ts'
import { find } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'

/** Messages of a conversation, with what was said against removals. */
export async function staffMessages(req: PublicRequest, row: ConversationRow): Promise<InboxMessage[]> {
  const [messages, objections] = await Promise.all([
    messagesOf(req, row),
    find(req, {
      collection: 'messages',
      where: { and: [{ conversation: { equals: row.id } }, { objectionText: { exists: true } }] },
      select: { objectionText: true },
      limit: 0,
    }),
  ])
  const texts = new Map(objections.map(({ id, objectionText }) => [id, objectionText]))
  return messages.map((message) => ({ ...message, objectionText: texts.get(message.id) ?? null }))
}
