import type { FileWarning, InboxMessage } from '@birlik/shared/contract'
import type { ConversationRow } from '../dialogue/rows.ts'
import { messagesOf } from '../dialogue/view/messagesOf.ts'
import { find } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'

/** Messages of a conversation, with what was said against removals and what is to be known of files before they are opened. */
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
  const warnings = await warningsOf(
    req,
    messages.flatMap(({ files }) => files.map(({ id }) => id)),
  )
  return messages.map((message) => ({
    ...message,
    objectionText: texts.get(message.id) ?? null,
    files: message.files.map((file) => ({ ...file, warnings: warnings.get(file.id) ?? [] })),
  }))
}

async function warningsOf(req: PublicRequest, ids: readonly string[]): Promise<Map<string, FileWarning[]>> {
  if (!ids.length) return new Map()
  const rows = await find(req, {
    collection: 'attachments',
    where: { id: { in: ids } },
    select: { warnings: true },
    limit: 0,
  })
  return new Map(rows.map(({ id, warnings }) => [id, (warnings ?? []) as FileWarning[]]))
}
