import type { InboxMessage } from '@birlik/shared/contract'
import type { PayloadRequest } from 'payload'
import type { ConversationRow, MessageRow } from '../dialogue/rows.ts'
import { isRemoved } from './isRemoved.ts'

type FileRow = { id: string; key: string; state: 'ready' | 'refused' }

/** Messages as staff see them: with the words that were removed. In the order given. */
export async function staffMessages(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  conversation: Pick<ConversationRow, 'agencyReadAt' | 'citizenReadAt'>,
  rows: readonly MessageRow[],
): Promise<InboxMessage[]> {
  const keys = rows.flatMap(({ files }) => (files ?? []).map(({ key }) => key))
  const refused = await refusedOf(req, keys)
  return rows.map((row) => ({
    id: row.id,
    key: row.author === 'citizen' ? row.key : null,
    author: row.author,
    name: row.name ?? null,
    text: row.text ?? '',
    event: row.event ?? null,
    at: row.sentAt,
    readAt: readAtOf(row, conversation),
    files: (row.files ?? []).map(({ key, name, type, size }) => ({
      id: key,
      name,
      type,
      size,
      state: refused.has(key) ? 'refused' : 'ready',
    })),
    removal:
      isRemoved(row) && row.removalReason && row.removedAt
        ? { reason: row.removalReason, at: row.removedAt, objection: row.objection ?? 'none' }
        : null,
    objectionText: row.objectionText ?? null,
  }))
}

/** When the other side saw it: it has looked since. */
function readAtOf(
  row: MessageRow,
  { agencyReadAt, citizenReadAt }: Pick<ConversationRow, 'agencyReadAt' | 'citizenReadAt'>,
): string | null {
  if (row.event || row.author === 'system') return null
  const seen = row.author === 'citizen' ? agencyReadAt : citizenReadAt
  return seen && seen >= row.sentAt ? seen : null
}

async function refusedOf(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  keys: string[],
): Promise<Set<string>> {
  if (!keys.length) return new Set()
  const { docs } = await req.payload.db.find<FileRow>({
    collection: 'attachments',
    where: { key: { in: keys } },
    select: { key: true, state: true },
    pagination: false,
    req,
  })
  return new Set(docs.filter(({ state }) => state === 'refused').map(({ key }) => key))
}
