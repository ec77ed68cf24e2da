import { z } from 'zod'
import { instant, locale, written } from '../primitives.ts'
import { problem } from '../problem.ts'
import {
  type CloseReason,
  CONVERSATION_STATES,
  conversation,
  conversationMessage,
  FILE_WARNINGS,
  messageFile,
} from './conversation.ts'
import { dialogueCounts } from './figures.ts'
import { FORM_KINDS } from './form.ts'
import { LONGEST_TEXT, REMOVAL_REASONS, sendingKey } from './submission.ts'

/**
 * What responders see and do in the inbox of the admin: below /api/inbox, with the person's own session. Of no other agency than
 * those where they are responder or administrator.
 */
export const INBOX_PATH = '/api/inbox'

/**
 * Ways into the queue. `open`, `mine`, `unassigned`, `due`: it is the body's turn, `due` with the warning or the target behind it.
 * `unread`: the citizen has written what nobody has seen, also where nothing is expected any more. `answered`: it is the citizen's.
 * `removed`: taken out as a whole. `review`: an objection to a removal waits.
 */
export const INBOX_FOLDERS = [
  'open',
  'mine',
  'unassigned',
  'due',
  'unread',
  'answered',
  'closed',
  'removed',
  'review',
] as const
export type InboxFolder = (typeof INBOX_FOLDERS)[number]

export const STANDINGS = ['fine', 'warning', 'overdue'] as const
export type Standing = (typeof STANDINGS)[number]

const person = z.object({ id: z.string(), name: z.string() })
const topicRef = z.object({ id: z.string(), title: z.string() })

/** GET /desk: where the person answers, and what waits there. */
export const inboxDesk = z.object({
  me: person,
  /** Whether GET /overview answers the person. */
  overview: z.boolean(),
  /** What conversations can be about, by title: to look through the queue by. */
  topics: z.array(topicRef),
  agencies: z.array(
    z.object({
      id: z.string(),
      slug: z.string(),
      name: z.string(),
      waiting: z.int(),
      /** Where words that nobody has seen, or an objection, wait: in whatever folder. */
      unread: z.int(),
      overdue: z.int(),
    }),
  ),
})
export type InboxDesk = z.infer<typeof inboxDesk>

/** GET /conversations */
export const inboxQuery = z.object({
  agency: z.string().max(64),
  folder: z.enum(INBOX_FOLDERS).default('open'),
  topic: z.string().max(64).optional(),
  kind: z.enum(FORM_KINDS).optional(),
  /** A reference, sought in every folder; or words, or beginnings of them, that all stand in what was said and who said it. */
  q: z.string().trim().max(200).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

export const inboxItem = z.object({
  id: z.string(),
  reference: z.string(),
  kind: z.enum(FORM_KINDS),
  formTitle: z.string(),
  language: locale,
  state: z.enum(CONVERSATION_STATES),
  name: z.string().nullable(),
  /** Beginning of the last thing said, and who said it. */
  excerpt: z.string(),
  lastAuthor: z.enum(['citizen', 'agency', 'system']),
  lastMessageAt: instant,
  unread: z.int(),
  topic: topicRef.nullable(),
  assignee: person.nullable(),
  /** What is due next, and how it stands; null: nothing is. */
  due: z
    .object({ what: z.enum(['first-answer', 'settled']), by: instant, standing: z.enum(STANDINGS) })
    .nullable(),
  /** Why it was taken out as a whole. */
  removal: z.enum(REMOVAL_REASONS).nullable(),
})
export type InboxItem = z.infer<typeof inboxItem>

export const inboxPage = z.object({
  items: z.array(inboxItem),
  total: z.int(),
  page: z.int(),
  limit: z.int(),
  /** Of the whole agency, whatever else is asked. */
  counts: z.record(z.enum(INBOX_FOLDERS), z.int()),
  /** Among how many of the folder, the newest, words were sought; null: among all, or no words were asked for. */
  searched: z.int().nullable(),
})
export type InboxPage = z.infer<typeof inboxPage>

/** A file as staff see it: with what they should know before they open it. */
const inboxFile = messageFile.extend({ warnings: z.array(z.enum(FILE_WARNINGS)) })
export type InboxFile = z.infer<typeof inboxFile>

/** A message as staff see it: with whoever signed, with the words that were removed, and what was said against it. */
const inboxMessage = conversationMessage.extend({
  objectionText: z.string().nullable(),
  files: z.array(inboxFile),
})
export type InboxMessage = z.infer<typeof inboxMessage>

/** GET /conversations/{id} */
export const inboxConversation = z.object({
  item: inboxItem,
  conversation: conversation.extend({ messages: z.array(inboxMessage) }),
  contact: z.object({
    name: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
  }),
  /** How many messages of anybody it holds: to be sent back as `seen` with a reply to it. */
  seen: z.int(),
  notes: z.array(z.object({ id: z.string(), by: person.nullable(), text: z.string(), at: instant })),
  /** Colleagues who have it open now. */
  viewers: z.array(person),
  colleagues: z.array(person),
  topics: z.array(topicRef),
  /** How many more came from the same address in the last thirty days; null: it is not known any more. */
  sameSender: z.int().nullable(),
  publication: z.object({
    state: z.enum(['none', 'offered', 'published', 'declined']),
    question: z.string(),
    answer: z.string(),
    slug: z.string().nullable(),
  }),
})
export type InboxConversation = z.infer<typeof inboxConversation>

/** GET /conversations/{id}/files/{fileId}: the bytes of an attachment. */

/** GET /bodies?agency=: those on line to which a conversation of the agency can be offered, by name. */
export const inboxBodies = z.object({ bodies: z.array(z.object({ id: z.string(), name: z.string() })) })
export type InboxBodies = z.infer<typeof inboxBodies>

/** Why staff close a conversation; the other reasons come about by themselves. */
export const STAFF_CLOSE_REASONS = [
  'answered',
  'no-reply',
  'appeal',
] as const satisfies readonly CloseReason[]

/** POST /conversations/{id}. Answers the conversation as it is then, or a problem: 409 `inboxConflict` when somebody was faster. */
export const inboxAct = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('reply'),
    /** Taken once, however often it is sent. */
    key: sendingKey,
    text: written(LONGEST_TEXT).min(1),
    /** In that of the conversation or in Kazakh (Law on languages, art. 11). */
    language: locale,
    /**
     * `seen` of the conversation that was before the person. A number, not a moment: what a citizen wrote while cms was away
     * arrives late with the moment it was written at.
     */
    seen: z.int().min(0),
    /** Answer although something has been written since. */
    anyway: z.boolean().default(false),
    close: z.boolean().default(false),
  }),
  z.object({ act: z.literal('note'), key: sendingKey, text: written(4000).min(1) }),
  /** `seen` as above: what arrives late has not been read. */
  z.object({ act: z.literal('read'), seen: z.int().min(0) }),
  z.object({ act: z.literal('assign'), to: z.string().max(64).nullable() }),
  z.object({ act: z.literal('topic'), topic: z.string().max(64).nullable() }),
  z.object({ act: z.literal('close'), reason: z.enum(STAFF_CLOSE_REASONS) }),
  /** Offers the citizen to hand the conversation over. */
  z.object({
    act: z.literal('offer-transfer'),
    to: z.string().max(64),
    note: written(1000).min(1),
  }),
  z.object({
    act: z.literal('remove'),
    message: z.string().max(64).nullable(),
    reason: z.enum(REMOVAL_REASONS),
  }),
  z.object({ act: z.literal('restore'), message: z.string().max(64).nullable() }),
  z.object({ act: z.literal('decline-objection'), message: z.string().max(64) }),
  z.object({ act: z.literal('block'), reason: z.enum(REMOVAL_REASONS), days: z.int().min(1).max(30) }),
  z.object({
    act: z.literal('publish'),
    question: written(LONGEST_TEXT).min(1),
    answer: written(LONGEST_TEXT).min(1),
  }),
  z.object({ act: z.literal('unpublish') }),
])
export type InboxAct = z.infer<typeof inboxAct>

/** What was written meanwhile, and what to send as `seen` once it has been read. */
export const inboxConflict = problem.extend({ seen: z.int(), messages: z.array(inboxMessage) })
export type InboxConflict = z.infer<typeof inboxConflict>

/** GET /templates?conversation=: filled in for it, in its language or the next one there is; those of its topic first. */
export const replyTemplates = z.object({
  templates: z.array(z.object({ id: z.string(), title: z.string(), text: z.string(), language: locale })),
})
export type ReplyTemplates = z.infer<typeof replyTemplates>

/** GET /similar?conversation=: answered questions like it, best first. */
export const similarQuestions = z.object({
  similar: z.array(
    z.object({
      source: z.enum(['faq', 'question', 'conversation']),
      question: z.string(),
      answer: z.string(),
      /** Address on the site; of a conversation, its id in the inbox. */
      href: z.string().nullable(),
    }),
  ),
})
export type SimilarQuestions = z.infer<typeof similarQuestions>

/** POST /presence, at once when another conversation is opened and every PRESENCE_EVERY seconds while the inbox is before the person. */
export const inboxPresence = z.object({
  agency: z.string().max(64),
  conversation: z.string().max(64).nullable(),
})
/** Seconds. Who has been silent for more than twice as long is gone. */
export const PRESENCE_EVERY = 20
/** Answers who else has the same conversation open. */
export const inboxViewers = z.object({ viewers: z.array(person) })
export type InboxViewers = z.infer<typeof inboxViewers>

/** GET /changes?agency=&cursor=&wait=: answers when something of the agency has moved, at the latest after `wait` seconds. */
export const inboxChangesQuery = z.object({
  agency: z.string().max(64),
  cursor: z.string().max(64).optional(),
  wait: z.coerce.number().int().min(0).max(25).default(25),
})
export const inboxChanges = z.object({
  cursor: z.string(),
  /** Ids of those that have moved, into the agency or out of it too. */
  conversations: z.array(z.string()),
  /** The cursor is not known here any more: something may have been missed, read anew. */
  reset: z.boolean(),
})
export type InboxChanges = z.infer<typeof inboxChanges>

/** GET /overview: of the operator and the auditor of the platform: figures of all bodies side by side, nothing of what was said. */
export const inboxOverview = z.object({
  agencies: z.array(
    dialogueCounts.extend({
      id: z.string(),
      slug: z.string(),
      name: z.string(),
      waiting: z.int(),
      responders: z.int(),
      online: z.int(),
    }),
  ),
})
export type InboxOverview = z.infer<typeof inboxOverview>
