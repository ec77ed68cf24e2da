import type { Act, ConversationAnswer, FormAnswer } from './face.ts'

/** What is wrong with what was sent: of which input (empty: of the whole), in the reader's language, with the remedy. */
export type Fault = { input: string; message: string }

/** A file that has come with an earlier try and need not be chosen again. */
export type KeptFile = { key: string; name: string; type: string; size: number }

type Typed = {
  /** 200; 422, 429 or 503 when what was sent was not taken, and is shown again. */
  status: 200 | 422 | 429 | 503
  faults: readonly Fault[]
  /** What was typed, by input. */
  typed: Readonly<Record<string, string>>
  kept: readonly KeptFile[]
}

export type FormState = Typed & { page: 'form'; answer: FormAnswer }

export type ConversationState = Typed & {
  page: 'conversation'
  /** The secret of its address. */
  link: string
  answer: ConversationAnswer
  /** What was tried, when there are faults. */
  act: Act | undefined
  /** Reference of what has just been sent, when the reader comes from there. */
  sent: string | undefined
  /** The form had been sent before: what has just been sent was added to the conversation. */
  again: boolean
}

/** `typed` is what somebody wrote into a form that cannot be shown again: it is theirs, and shown to them. */
type Failed = { page: 'failed'; status: 404 | 410 | 503; typed?: readonly string[] }

/** What the server in front hands to the pages of the dialogue. */
export type DialogueState = FormState | ConversationState | Failed
