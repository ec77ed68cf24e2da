import type { ConversationMessage, MessageFile } from '@birlik/shared/contract'
import { find } from '../../publicRead/find.ts'
import type { PublicRequest } from '../../publicRead/publicRequest.ts'
import { isRemoved } from '../isRemoved.ts'
import type { ConversationRow, MessageRow } from '../rows.ts'
import { inOrder } from './inOrder.ts'

type FileStates = Map<string, { id: string; state: MessageFile['state'] }>

/** What was said and what happened, as the citizen sees it. */
export async function messagesOf(req: PublicRequest, row: ConversationRow): Promise<ConversationMessage[]> {
  const messages = (await find(req, {
    collection: 'messages',
    where: { conversation: { equals: row.id } },
    sort: ['sentAt'],
    limit: 0,
  })) as MessageRow[]
  const files = await filesOf(req, messages)
  return inOrder(messages).map((message) => messageOf(row, message, files))
}

/** Files by their keys, as they arrived. */
async function filesOf(req: PublicRequest, messages: readonly MessageRow[]): Promise<FileStates> {
  const keys = messages.flatMap(({ files }) => (files ?? []).map(({ key }) => key))
  if (!keys.length) return new Map()
  const rows = await find(req, {
    collection: 'attachments',
    where: { key: { in: keys } },
    select: { key: true, state: true },
    limit: 0,
  })
  return new Map(rows.map(({ key, id, state }) => [key, { id, state }]))
}

function messageOf(row: ConversationRow, message: MessageRow, files: FileStates): ConversationMessage {
  const { id, key, author, name, text, language, event, sentAt } = message
  const hidden = isRemoved(message)
  return {
    id,
    key: author === 'agency' ? null : key,
    author,
    name: author === 'agency' ? (name ?? null) : null,
    text: text ?? '',
    language: language ?? null,
    event: event ?? null,
    at: sentAt,
    readAt: readAt(row, message),
    files: (message.files ?? []).flatMap((file) => {
      const arrived = files.get(file.key)
      const { name, type, size } = file
      return arrived ? [{ id: arrived.id, name, type, size, state: arrived.state }] : []
    }),
    removal:
      hidden && message.removedAt && message.removalReason
        ? { reason: message.removalReason, at: message.removedAt, objection: message.objection ?? 'none' }
        : null,
  }
}

/** When the other side saw it: the last time that it looked, if it had arrived by then; what site kept for hours had not. */
function readAt(row: ConversationRow, { author, event, createdAt }: MessageRow): string | null {
  if (event || author === 'system') return null
  const seen = author === 'citizen' ? row.agencyReadAt : row.citizenReadAt
  return seen && Date.parse(seen) >= Date.parse(createdAt) ? seen : null
}
