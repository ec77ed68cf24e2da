/**
 * What the server says to a form, a conversation and the widget: the same to the pages (`Astro.locals.dialogue`) and as JSON.
 *
 *   GET  …/dialogue/forms/{form}        page     GET  …/dialogue/forms/{form}.json   FormAnswer
 *   POST …/dialogue/forms/{form}        303      POST …/dialogue/forms/{form}.json   201 OpenedAnswer
 *   GET  …/dialogue/with/{link}         page     GET  …/dialogue/with/{link}.json    ConversationAnswer
 *   POST …/dialogue/with/{link}         303      POST …/dialogue/with/{link}.json    202 SentAnswer
 *
 * What is sent is a form (multipart/form-data, or urlencoded when it has no files), also to the JSON addresses, and comes from
 * a page of the same host. Inputs are named by the keys of the form's fields, and our own ones by INPUTS: no key of a field begins
 * with `_`. Refused: `application/problem+json` with one entry of `errors` per input; 422 what was typed, 429 too many, 503 no room.
 */

import type { ContactForm, Conversation, Submission } from '@birlik/shared/contract'

/** Names of inputs beside those of the form's own fields. */
export const INPUTS = {
  /** From FormAnswer or ConversationAnswer, as it is: the same text sent twice with one token is one sending. */
  token: '_token',
  /** Agreed to the terms; any value. */
  agreed: '_agreed',
  /** Names the terms that were shown (digestOf.ts): agreeing to others is asked anew. Who leaves it out has not been shown any. */
  terms: '_terms',
  /** The question may be published with its answer; any value. */
  publish: '_publish',
  /** Language of the conversation. */
  language: '_language',
  /** Stays empty: programs fill it in, people do not see it. */
  trap: '_homepage',
  /** Keys of files that came with an earlier try and were kept, one input each. */
  kept: '_kept',
  /** While FormAnswer asks for it: digits that prove work (proof.ts). Or … */
  proof: '_proof',
  /** … a turn, as it came with a form that was held back. */
  turn: '_turn',
  /** What is done in a conversation: one of ACTS. */
  act: '_act',
} as const

/**
 * What a citizen does in a conversation, with the inputs it takes beside token and act.
 * reply: text, files. close. rate: score, text. reopen: text. object: message, text. transfer: agreed (yes or no), to (address of the
 * body that is named). email: email. withdraw: sure.
 */
export const ACTS = ['reply', 'close', 'rate', 'reopen', 'object', 'transfer', 'email', 'withdraw'] as const
export type Act = (typeof ACTS)[number]

export type FormAnswer = {
  form: ContactForm
  token: string
  /** More is sent to the body than people send: zero bits that a proof for this token has to show, undefined on all other days. */
  proof?: number | undefined
  /** It is held back; and the turn it has, if any. */
  heldBack?: boolean
  turn?: string | undefined
}

export type OpenedAnswer = {
  reference: string
  /** Address of the conversation's page; with `.json` behind it, of its ConversationAnswer. */
  href: string
}

/** What the citizen has sent and the body does not have yet: on the disk of site, safe, on its way. */
export type PendingSending = {
  key: string
  kind: Submission['kind']
  sentAt: string
  /** Of an opening, the message; empty where there is none. */
  text: string
  files: { name: string; type: string; size: number }[]
}

export type ConversationAnswer = {
  /** Null while nobody here knows it: it was sent through another process and has not arrived. */
  reference: string | null
  /** Null: not there yet (`reachable`), or it cannot be asked for now. */
  conversation: Conversation | null
  /** Whether the body's side answered. */
  reachable: boolean
  /** In the order of sending; none of them is among the conversation's messages. */
  pending: PendingSending[]
  /** What opens it could never be taken, nor what came after it: they stay readable here until they are deleted. Else empty. */
  refused: PendingSending[]
  token: string
}

export type SentAnswer = { key: string }
