import { randomBytes } from 'node:crypto'
import type { ConversationEvent } from '@birlik/shared/contract'
import type { PayloadRequest } from 'payload'
import { addMessage, type NewMessage } from './addMessage.ts'
import type { ConversationRow } from './rows.ts'

/**
 * Notes in a conversation what has happened to it, for both sides to see. With the key of a sending it is what the citizen did;
 * without one it gets a key of its own.
 */
export const addEvent = (
  req: PayloadRequest,
  conversation: Pick<ConversationRow, 'id' | 'agency'>,
  event: ConversationEvent,
  { at, key, ...rest }: { at: string; key?: string } & Partial<Pick<NewMessage, 'user' | 'name' | 'text'>>,
): Promise<string> =>
  addMessage(req, conversation, {
    ...rest,
    key: key ?? randomBytes(16).toString('base64url'),
    author: 'system',
    event,
    sentAt: at,
  })
