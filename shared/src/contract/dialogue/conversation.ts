import { z } from 'zod'
import { agencyRef, instant, locale, slug } from '../primitives.ts'
import { FORM_KINDS } from './form.ts'
import { REMOVAL_REASONS, sendingKey } from './submission.ts'

/** waiting: it is the body's turn. answered: it is the citizen's. closed: nothing more is expected. */
export const CONVERSATION_STATES = ['waiting', 'answered', 'closed'] as const
export type ConversationState = (typeof CONVERSATION_STATES)[number]

/** Why a conversation was closed. `unanswered`: by the end of keeping, after a body that never answered what was last said. */
export const CLOSE_REASONS = [
  'answered',
  'by-citizen',
  'no-reply',
  'appeal',
  'transferred',
  'removed',
  'withdrawn',
  'unanswered',
] as const
export type CloseReason = (typeof CLOSE_REASONS)[number]

/**
 * What happened in a conversation beside what was said. Staff may see more in the inbox. Every sending of the citizen leaves a
 * message or one of these under its key: so that it is seen to have been taken, and is taken once.
 */
export const CONVERSATION_EVENTS = [
  'transfer-offered',
  'transferred',
  'transfer-declined',
  'closed',
  'reopened',
  'appeal-advised',
  'consent-withdrawn',
  'removed',
  'restored',
  'objected',
  'rated',
  'email-changed',
] as const
export type ConversationEvent = (typeof CONVERSATION_EVENTS)[number]

export const messageFile = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  size: z.int().nonnegative(),
  /** `refused`: a virus was found, the file could not be read, or there was too much that day; it is not kept. */
  state: z.enum(['ready', 'refused']),
})
export type MessageFile = z.infer<typeof messageFile>

/**
 * What staff should know of a file before they open it: no scanner looked at it; it holds other files; it fetches something from
 * elsewhere; it acts by itself; it has a password; it could not be looked into. And of one that is not kept: there was too much that day.
 */
export const FILE_WARNINGS = [
  'not-scanned',
  'embedded',
  'external',
  'action',
  'encrypted',
  'unreadable',
  'over-quota',
] as const
export type FileWarning = (typeof FILE_WARNINGS)[number]

/** A message that was removed keeps its place, the reason and its way back; the citizen still sees their own words. */
export const removal = z.strictObject({
  reason: z.enum(REMOVAL_REASONS),
  at: instant,
  objection: z.enum(['none', 'pending', 'declined']),
})

export const conversationMessage = z.strictObject({
  id: z.string(),
  /** Of the sending, when the citizen sent it: lets the page tell what it shows as being delivered from what has arrived. */
  key: z.string().nullable(),
  author: z.enum(['citizen', 'agency', 'system']),
  /** How the responder signs; null for others. */
  name: z.string().nullable(),
  text: z.string(),
  /** Of the words: an answer may be in Kazakh though the conversation is in Russian. Null where nobody said which. */
  language: locale.nullable(),
  event: z.enum(CONVERSATION_EVENTS).nullable(),
  at: instant,
  /** When the other side saw it; null for events. */
  readAt: instant.nullable(),
  files: z.array(messageFile),
  removal: removal.nullable(),
})
export type ConversationMessage = z.infer<typeof conversationMessage>

/** A conversation as the citizen who holds its link sees it. */
export const conversation = z.strictObject({
  key: sendingKey,
  reference: z.string(),
  agency: agencyRef,
  kind: z.enum(FORM_KINDS),
  form: z.strictObject({ slug, title: z.string() }),
  language: locale,
  state: z.enum(CONVERSATION_STATES),
  openedAt: instant,
  /** Until when the body means to answer first, and to have settled it; null when that has happened. */
  firstAnswerBy: instant.nullable(),
  settledBy: instant.nullable(),
  /** How many wait before it; null unless it waits for its first answer. */
  ahead: z.int().nonnegative().nullable(),
  /** What was written into the form beside the message. */
  values: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  messages: z.array(conversationMessage),
  closing: z.strictObject({ reason: z.enum(CLOSE_REASONS), at: instant }).nullable(),
  rating: z.strictObject({ score: z.int().min(1).max(5), text: z.string() }).nullable(),
  mayReopen: z.boolean(),
  /** By the rule by which a rating is taken. */
  mayRate: z.boolean(),
  /** Nothing that names the citizen is kept any more: nobody can be written to, and there is no consent to withdraw. */
  anonymised: z.boolean(),
  /** To which body it is offered to be handed over, and why. */
  transfer: z.strictObject({ to: agencyRef, note: z.string() }).nullable(),
  email: z.string().nullable(),
  consent: z.strictObject({ at: instant, withdrawnAt: instant.nullable(), keptUntil: instant.nullable() }),
  mayPublish: z.boolean(),
  publishedAs: z.string().nullable().describe('Slug of the public question'),
})
export type Conversation = z.infer<typeof conversation>

/**
 * `GET {path}/{key}?locale=`: the conversation, with the names of bodies in that language; 404 when cms does not know it (yet).
 * `POST {path}/{key}/read`: the citizen has seen it all. `GET {path}/{key}/files/{id}`: the bytes of a file of its messages.
 */
export const CONVERSATIONS_PATH = '/api/private/dialogue/conversations'

/** Whether somebody answers now. `GET {path}/{agency}`. */
export const AVAILABILITY_PATH = '/api/private/dialogue/availability'

/**
 * online: within working hours with a responder at the inbox. later: within working hours, nobody at the inbox. closed: outside them.
 */
export const availability = z.strictObject({
  state: z.enum(['online', 'later', 'closed']),
  /** Until when a question asked now is to be answered. */
  answerBy: instant,
  /** When the body opens next; null while it is open. */
  opensAt: instant.nullable(),
  /** Name of the holiday, when that is why it is closed, in the asked language. */
  holiday: z.string().nullable(),
})
export type Availability = z.infer<typeof availability>
