import { tag } from '@birlik/shared/contract'
import type { ConversationRow } from '../rows.ts'
import { type ConversationChange, updateConversation } from '../updateConversation.ts'
import type { Batch } from './batch.ts'

/** Writes fields of a conversation, for what follows in the batch too, and has it announced. */
export async function change(
  batch: Batch,
  row: ConversationRow,
  fields: ConversationChange,
): Promise<ConversationRow> {
  const changed = await updateConversation(batch.req, row, fields)
  batch.conversations.set(row.key, changed)
  batch.stale.add(tag.conversation(row.key))
  return changed
}
