import { randomBytes } from 'node:crypto'
import type { ConversationEvent } from '@birlik/shared/contract'
import type { PayloadRequest } from 'payload'
import { addMessage, type NewMessage } from './addMessage.ts'
import type { ConversationRow } from './rows.ts'

type Happened = { at: string; key?: string } & Partial<Pick<NewMessage, 'user' | 'name' | 'text'>>

/**
 * Notes in a conversation what has happened to it, for both sides to see. With the key of a sending it is what the citizen did;
 * without one it gets a key of its own.
 */
export const addEvent = (
  req: PayloadRequest,
  conversation: Pick<ConversationRow, 'id' | 'agency'>,
  event: ConversationEvent,
  happened: Happened,
): Promise<string> => addMessage(req, conversation, eventMessage(event, happened))

/** The same as a message to be. */
export const eventMessage = (event: ConversationEvent, { at, key, ...rest }: Happened): NewMessage => ({
  ...rest,
  key: key ?? randomBytes(16).toString('base64url'),
  author: 'system',
  event,
  sentAt: at,
})
