import type { Payload, PayloadRequest } from 'payload'
import { insertRows } from '../../database/bulkRows.ts'
import { newId } from '../../database/newId.ts'
import type { ConversationRow, MessageRow } from './rows.ts'

export type NewMessage = Pick<MessageRow, 'key' | 'author' | 'sentAt'> &
  Partial<
    Pick<
      MessageRow,
      'user' | 'name' | 'text' | 'language' | 'event' | 'files' | 'removedAt' | 'removalReason' | 'restoredAt'
    >
  >

/**
 * Writes one message of a conversation and gives its id; the conversation itself is not touched. The key is unique: a second
 * message with it fails, so look before (`takenKeys`).
 */
export async function addMessage(
  req: PayloadRequest,
  conversation: Pick<ConversationRow, 'id' | 'agency'>,
  message: NewMessage,
): Promise<string> {
  const row = messageRow(req.payload, conversation, message)
  await insertRows(req, 'messages', [row])
  return row.id
}

/** The row of a message to be. */
export const messageRow = (
  payload: Payload,
  { id, agency }: Pick<ConversationRow, 'id' | 'agency'>,
  message: NewMessage,
) => ({
  id: newId(payload),
  conversation: id,
  agency,
  objection: 'none',
  files: [],
  ...message,
})
