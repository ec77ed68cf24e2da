import type { Conversation, Message } from '../../payload-types.ts'

/** A row as it is stored: what it points to as ids. */
type Stored<T, Relation extends keyof T> = Omit<T, Relation> & {
  [Name in Relation]: Exclude<T[Name], object>
}

export type ConversationRow = Stored<
  Conversation,
  'agency' | 'topic' | 'assignee' | 'transferTo' | 'transferredFrom'
>

export type MessageRow = Stored<Message, 'conversation' | 'agency' | 'user'>
