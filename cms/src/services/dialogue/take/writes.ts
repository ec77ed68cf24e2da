import { tag } from '@birlik/shared/contract'
import { insertRows } from '../../../database/bulkRows.ts'
import { messageRow, type NewMessage } from '../addMessage.ts'
import type { ConversationRow } from '../rows.ts'
import { type ConversationChange, updateConversation } from '../updateConversation.ts'
import type { Batch } from './batch.ts'

// Conversations and words are gathered and written together: a hundred openings took 300 ms of CPU on SQLite one by one, so 60 to 90.

/** Begins a conversation. */
export function open(batch: Batch, row: ConversationRow): void {
  batch.opened.set(row.key, row)
  batch.conversations.set(row.key, row)
  batch.stale.add(tag.conversation(row.key))
}

/** Adds a message to a conversation; gives its id. */
export function say(batch: Batch, conversation: ConversationRow, message: NewMessage): string {
  const row = messageRow(batch.req.payload, conversation, message)
  batch.said.push(row)
  return row.id
}

/** Changes fields of a conversation, for what follows in the batch too, and has it announced. */
export async function change(
  batch: Batch,
  row: ConversationRow,
  fields: ConversationChange,
): Promise<ConversationRow> {
  const begun = batch.opened.has(row.key)
  const changed = begun ? { ...row, ...fields } : await updateConversation(batch.req, row, fields)
  if (begun) batch.opened.set(row.key, changed)
  batch.conversations.set(row.key, changed)
  batch.stale.add(tag.conversation(row.key))
  return changed
}

/** Writes what has been gathered: at the end, and before what reads it or points to it. */
export async function flush(batch: Batch): Promise<void> {
  const { req, opened, said } = batch
  const rows = [...opened.values()].map(({ createdAt, updatedAt, ...row }) => row)
  await insertRows(req, 'conversations', rows)
  await insertRows(req, 'messages', said)
  opened.clear()
  said.length = 0
}
