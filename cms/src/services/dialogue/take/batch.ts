import {
  type ContactForm,
  conversationOf,
  type Opening,
  type RemovalReason,
  type Submission,
} from '@birlik/shared/contract'
import type { PayloadRequest, Where } from 'payload'
import type { Attachment } from '../../../payload-types.ts'
import { type Quota, quotaOf, type Room, roomOf } from '../../attachments/roomOf.ts'
import type { messageRow } from '../addMessage.ts'
import { type DialogueAgency, dialogueAgency, dialogueAgencyAt } from '../dialogueAgency.ts'
import type { Unwanted } from '../forgetUnwanted.ts'
import type { ConversationRow } from '../rows.ts'
import { takenKeys } from '../takenKeys.ts'
import { formFor } from './formFor.ts'

/** What the submissions of one transaction have in common: read once, and kept in step with what each of them writes. */
export type Batch = {
  req: PayloadRequest
  /** Keys of messages that are stored. */
  taken: Set<string>
  /** Conversations by key, as they are now. */
  conversations: Map<string, ConversationRow>
  /** Attachments by key. */
  attachments: Map<string, StoredFile>
  /** What room is left today for files to this agency from this sender; taking some of it is the caller's. */
  roomFor: (agency: string, sender: string | null) => Promise<Room[]>
  /** Why an agency holds a sender back. */
  blocked: (agency: string, sender: string) => RemovalReason | null
  agencyAt: (slug: string) => Promise<DialogueAgency | null>
  agencyWith: (id: string) => Promise<DialogueAgency | null>
  formOf: (agency: DialogueAgency, opening: Pick<Opening, 'form' | 'language'>) => Promise<ContactForm>
  /** Tags of what has changed; `gone` for what must not be seen any more. */
  stale: Set<string>
  gone: Set<string>
  /** What `writes` has gathered and not written yet. */
  opened: Map<string, ConversationRow>
  said: ReturnType<typeof messageRow>[]
  /** Whose files are to be deleted after the commit. */
  unwanted: Unwanted[]
}

/** A file whose bytes have arrived, or word that it was refused. */
export type StoredFile = Pick<Attachment, 'id' | 'key' | 'originalName' | 'state' | 'filesize'>

/** Reads what the submissions need, by index: one query for each kind of thing. */
export async function openBatch(req: PayloadRequest, submissions: readonly Submission[]): Promise<Batch> {
  const taken = await takenKeys(
    req.payload,
    submissions.map(({ key }) => key),
    req,
  )
  const fresh = submissions.filter(({ key }) => !taken.has(key))
  const asked = fresh.map(conversationOf)
  const files = fresh.flatMap((each) => ('files' in each ? each.files.map(({ key }) => key) : []))
  const rows = await read<ConversationRow>(req, 'conversations', 'key', asked)
  const attached = await read<StoredFile>(req, 'attachments', 'key', files)
  const agencies = once<DialogueAgency | null>()
  const forms = once<ContactForm>()
  const quotas = once<Quota>()
  const rooms = once<Room>()
  const roomIn = (of: 'sender' | 'agency', whose: string) =>
    rooms(`${of} ${whose}`, async () => roomOf(req, of, whose, await quotas('', () => quotaOf(req))))
  return {
    req,
    taken,
    conversations: new Map(rows.map((row) => [row.key, row])),
    attachments: new Map(attached.map((file) => [file.key, file])),
    roomFor: (agency, sender) =>
      Promise.all([roomIn('agency', agency), ...(sender ? [roomIn('sender', sender)] : [])]),
    blocked: await blockedOf(req, fresh),
    agencyAt: (slug) => agencies(`at ${slug}`, () => dialogueAgencyAt(req.payload, slug)),
    agencyWith: (id) => agencies(id, () => dialogueAgency(req.payload, id)),
    formOf: (agency, { form, language }) =>
      forms(`${agency.id} ${form} ${language}`, () => formFor(req.payload, agency, form, language)),
    stale: new Set(),
    gone: new Set(),
    opened: new Map(),
    said: [],
    unwanted: [],
  }
}

/** Reads each thing once: a hundred questions to one body are written in one form. */
function once<T>() {
  const known = new Map<string, Promise<T>>()
  return (name: string, read: () => Promise<T>): Promise<T> => {
    const reading = known.get(name) ?? read()
    known.set(name, reading)
    return reading
  }
}

async function blockedOf(req: PayloadRequest, submissions: readonly Submission[]): Promise<Batch['blocked']> {
  const openings = submissions.filter((each): each is Opening => each.kind === 'opening')
  const senders = openings.map(({ sender }) => sender).filter(Boolean)
  const rows = await read<{ agency: string; sender: string; reason: RemovalReason }>(
    req,
    'blocked-senders',
    'sender',
    senders,
    { where: { until: { greater_than: new Date().toISOString() } }, sort: 'until' },
  )
  return (agency, sender) =>
    rows.find((each) => each.agency === agency && each.sender === sender)?.reason ?? null
}

async function read<Row extends object>(
  req: PayloadRequest,
  collection: 'conversations' | 'attachments' | 'blocked-senders',
  field: string,
  values: string[],
  { where, sort }: { where: Where; sort: string } = { where: {}, sort: field },
): Promise<Row[]> {
  if (!values.length) return []
  const { docs } = await req.payload.db.find<Row & { id: string }>({
    collection,
    where: { and: [{ [field]: { in: [...new Set(values)] } }, where] },
    // Without one Payload sorts by the moment of writing, and SQLite then walks that index from end to end.
    sort,
    pagination: false,
    req,
  })
  return docs
}
