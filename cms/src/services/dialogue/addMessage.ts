import type { PayloadRequest } from 'payload'
import { newId } from '../../database/newId.ts'
import type { ConversationRow, MessageRow } from './rows.ts'

export type NewMessage = Pick<MessageRow, 'key' | 'author' | 'sentAt'> &
  Partial<
    Pick<
      MessageRow,
      'user' | 'name' | 'text' | 'language' | 'event' | 'files' | 'removedAt' | 'removalReason'
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
  const id = newId(req.payload)
  const now = new Date().toISOString()
  await req.payload.db.create({
    collection: 'messages',
    customID: id,
    data: {
      conversation: conversation.id,
      agency: conversation.agency,
      objection: 'none',
      files: [],
      ...message,
      createdAt: now,
      updatedAt: now,
    },
    returning: false,
    req,
  })
  return id
}
