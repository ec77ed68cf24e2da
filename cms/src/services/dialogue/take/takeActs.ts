import { type Submission, tag } from '@birlik/shared/contract'
import { toCitizen } from '../../letters/toCitizen.ts'
import { addEvent } from '../addEvent.ts'
import { closingOf, laterOf } from '../closingOf.ts'
import { isRemoved } from '../isRemoved.ts'
import { ratingFault } from '../ratingFault.ts'
import type { ConversationRow, MessageRow } from '../rows.ts'
import { withdrawConsent } from '../withdrawConsent.ts'
import type { Batch } from './batch.ts'
import { refused, TAKEN, type Verdict } from './verdict.ts'
import { change } from './writes.ts'

type Of<Kind extends Submission['kind']> = Extract<Submission, { kind: Kind }>

/** Nothing more is expected. */
export async function takeClosing(
  batch: Batch,
  row: ConversationRow,
  { key }: Of<'closing'>,
  at: string,
): Promise<Verdict> {
  if (row.state === 'closed') return refused('already-closed')
  const changed = await change(batch, row, await closingOf(batch.req, row, 'by-citizen', at, key))
  await toCitizen.closed(batch.req, changed, 'by-citizen')
  return TAKEN
}

/** How the answer was; a later rating takes the place of an earlier one. */
export async function takeRating(
  batch: Batch,
  row: ConversationRow,
  { key, score, text }: Of<'rating'>,
  at: string,
): Promise<Verdict> {
  const fault = ratingFault(row)
  if (fault) return refused(fault)
  await addEvent(batch.req, row, 'rated', { at, key })
  await change(batch, row, {
    rating: score,
    ratingText: text || null,
    ratedAt: at,
    lastMessageAt: laterOf(row.lastMessageAt, at),
  })
  return TAKEN
}

/** Against the removal of one's own words; once for each. */
export async function takeObjection(
  batch: Batch,
  row: ConversationRow,
  { key, message: id, text }: Of<'objection'>,
  at: string,
): Promise<Verdict> {
  if (row.anonymisedAt) return refused('anonymised')
  const { req } = batch
  const { db } = req.payload
  const message = await db.findOne<MessageRow>({
    collection: 'messages',
    where: { and: [{ id: { equals: id } }, { conversation: { equals: row.id } }] },
    req,
  })
  if (message?.author !== 'citizen') return refused('unknown-message')
  if (!isRemoved(message)) return refused('not-removed')
  if (message.objection === 'pending' || message.objection === 'declined') return refused('already-objected')
  await db.updateOne({
    collection: 'messages',
    id: message.id,
    data: { objection: 'pending', objectionText: text, updatedAt: new Date().toISOString() },
    returning: false,
    req,
  })
  await addEvent(req, row, 'objected', { at, key })
  await change(batch, row, { lastMessageAt: laterOf(row.lastMessageAt, at) })
  return TAKEN
}

/** Where to write when there is an answer; nowhere, when it is empty. */
export async function takeEmail(
  batch: Batch,
  row: ConversationRow,
  { key, email }: Of<'email'>,
  at: string,
): Promise<Verdict> {
  if (row.anonymisedAt) return refused('anonymised')
  await addEvent(batch.req, row, 'email-changed', { at, key })
  await change(batch, row, { email: email || null })
  return TAKEN
}

export async function takeWithdrawal(
  batch: Batch,
  row: ConversationRow,
  { key }: Of<'withdrawal'>,
  at: string,
): Promise<Verdict> {
  if (row.anonymisedAt) return refused('anonymised')
  const { row: changed, unwanted } = await withdrawConsent(batch.req, row, { at, key })
  batch.conversations.set(row.key, changed)
  batch.unwanted.push(unwanted)
  batch.stale.add(tag.conversation(row.key))
  if (row.publication === 'published') {
    const agency = await batch.agencyWith(row.agency)
    if (agency) batch.gone.add(tag.questions(agency.slug))
  }
  return TAKEN
}
