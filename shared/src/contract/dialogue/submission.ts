import { z } from 'zod'
import { canonicalEmail } from '../../text/index.ts'
import { instant, locale, slug, written } from '../primitives.ts'
import { consentTerms, fieldKey } from './form.ts'

/** Greatest length of what a person writes in one piece, in characters. */
export const LONGEST_TEXT = 10_000
/** Greatest length of a short answer. */
export const LONGEST_LINE = 300
/** Greatest length of what goes with a rating. */
export const LONGEST_NOTE = 1000

/** Files of one piece: how many, and how large each may be, in bytes. */
export const MOST_FILES = 5
export const LARGEST_FILE = 10 * 1024 * 1024

/**
 * What may be attached, by extension: pictures are made anew without what cameras note, papers are kept as they are. HEIC becomes JPEG;
 * an iPhone that is asked for JPEG in `accept` sends JPEG, but not from its folders.
 */
export const ATTACHED_TYPES = ['jpg', 'png', 'webp', 'heic', 'pdf', 'docx', 'xlsx', 'odt', 'txt'] as const

/** Sixteen random bytes, base64url: names one sending, so that what arrives twice is taken once. */
export const sendingKey = z.string().regex(/^[A-Za-z0-9_-]{22}$/)

const text = written(LONGEST_TEXT).min(1)

/** A file that goes with a sending; its bytes are handed over apart, under `key`. */
export const attachedFile = z.strictObject({
  key: sendingKey,
  name: z.string().min(1).max(200),
  /** As found in the bytes, whatever the sender says. */
  type: z.enum(ATTACHED_TYPES),
  size: z.int().positive().max(LARGEST_FILE),
})
export type AttachedFile = z.infer<typeof attachedFile>

const files = z.array(attachedFile).max(MOST_FILES).default([])

const sending = {
  key: sendingKey,
  /** When site took it, and so when it counts as received. */
  sentAt: instant,
}
/** Of an existing conversation, named by the key of what opened it. */
const within = { ...sending, conversation: sendingKey }

export const REMOVAL_REASONS = ['abuse', 'spam', 'personal-data', 'not-a-question'] as const
/** Why something was removed, in the words of the public rules. */
export type RemovalReason = (typeof REMOVAL_REASONS)[number]

/** Opens a conversation; or, where that is open already, says again what the person changed before sending the same form once more. */
export const opening = z.strictObject({
  kind: z.literal('opening'),
  ...sending,
  /** Names the conversation from then on, and is the same whatever is sent with one showing of a form. Without it `key` does. */
  conversation: sendingKey.optional(),
  reference: z.string().min(1).max(40),
  agency: slug,
  form: slug,
  language: locale,
  values: z.record(fieldKey, written(LONGEST_TEXT)),
  /** The person agreed to the terms that stood beside the form. */
  consented: z.literal(true),
  /** These terms, as site showed them; unless it could not know the form while cms was away. */
  terms: consentTerms.optional(),
  /** Whether the question may be published with its answer, without what names the person. */
  mayPublish: z.boolean().default(false),
  files,
  /** Keyed digest of the address it came from; says only whether two came from the same one. */
  sender: z.string().max(64),
})

export const submission = z.discriminatedUnion('kind', [
  opening,
  z.strictObject({ kind: z.literal('reply'), ...within, text, files }),
  z.strictObject({ kind: z.literal('closing'), ...within }),
  z.strictObject({
    kind: z.literal('rating'),
    ...within,
    score: z.int().min(1).max(5),
    text: written(LONGEST_NOTE).default(''),
  }),
  /** “My question was not answered”: once for each conversation. */
  z.strictObject({ kind: z.literal('reopening'), ...within, text }),
  /** Against the removal of one's own message. */
  z.strictObject({ kind: z.literal('objection'), ...within, message: z.string().max(64), text }),
  /** Answers to an offer to hand the conversation over to another body. */
  z.strictObject({
    kind: z.literal('transfer-answer'),
    ...within,
    agreed: z.boolean(),
    /** Address of the body that the page named: who agreed to one has not agreed to another that was offered meanwhile. */
    to: slug.optional(),
  }),
  /** Where to write when there is an answer; empty: nowhere any more. */
  z.strictObject({
    kind: z.literal('email'),
    ...within,
    email: z.string().refine((value) => value === '' || canonicalEmail(value) !== undefined),
  }),
  /** Of the consent to keep personal data (Law 94-V art. 8(7)). */
  z.strictObject({ kind: z.literal('withdrawal'), ...within }),
])
export type Submission = z.infer<typeof submission>
export type Opening = z.infer<typeof opening>

/** Key of the conversation that a sending opens or belongs to. */
export const conversationOf = ({ conversation, key }: Pick<Submission, 'key' | 'conversation'>): string =>
  conversation ?? key

/** Private address at which cms takes submissions; the key between site and cms is sent as a bearer token. */
export const SUBMISSIONS_PATH = '/api/private/dialogue/submissions'
/** As many as site hands over at once. */
export const MOST_SUBMISSIONS = 100

/** Checked one by one, so that one that cms does not understand does not hold up the others. */
export const submissions = z.object({ submissions: z.array(z.unknown()).min(1).max(MOST_SUBMISSIONS) })

/**
 * What became of each, by key. `taken`: found in the database after the commit, and may leave the spool. `refused`: can never be
 * taken, `reason` says why. `later`: not now, for example because what opens the conversation has not arrived yet, or a file.
 */
export const submissionOutcomes = z.object({
  outcomes: z.array(
    z.object({
      key: z.string(),
      outcome: z.enum(['taken', 'refused', 'later']),
      reason: z.string().optional(),
    }),
  ),
})
export type SubmissionOutcomes = z.infer<typeof submissionOutcomes>

/** Bytes of an attached file: `PUT {path}/{key}` with the headers below; the same file may be put again. Answers 204, 422 (never to be taken) or 503. */
export const FILES_PATH = '/api/private/dialogue/files'
/** Percent-encoded UTF-8. */
export const FILE_NAME_HEADER = 'x-file-name'
