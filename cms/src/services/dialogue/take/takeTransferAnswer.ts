import { type Submission, tag } from '@birlik/shared/contract'
import type { PayloadRequest } from 'payload'
import { insertRows } from '../../../database/bulkRows.ts'
import { newId } from '../../../database/newId.ts'
import { toCitizen } from '../../letters/toCitizen.ts'
import { toStaff } from '../../letters/toStaff.ts'
import { addEvent } from '../addEvent.ts'
import { laterOf } from '../closingOf.ts'
import type { DialogueAgency } from '../dialogueAgency.ts'
import type { ConversationRow, MessageRow } from '../rows.ts'
import { targetsFor } from '../targetsFor.ts'
import type { ConversationChange } from '../updateConversation.ts'
import type { Batch } from './batch.ts'
import { refused, TAKEN, type Verdict } from './verdict.ts'
import { change } from './writes.ts'

type Answer = Extract<Submission, { kind: 'transfer-answer' }>

/** Whether the citizen lets another body answer. If so, the conversation goes there with all that was said; nobody has it twice. */
export async function takeTransferAnswer(
  batch: Batch,
  row: ConversationRow,
  { key, agreed, to: named }: Answer,
  at: string,
): Promise<Verdict> {
  if (row.anonymisedAt) return refused('anonymised')
  if (!row.transferTo || row.state === 'closed') return refused('no-transfer')
  if (named !== undefined && (await batch.agencyAt(named))?.id !== row.transferTo)
    return refused('no-transfer')
  const to = await batch.agencyWith(row.transferTo)
  if (agreed && to?.state === 'live') return handOver(batch, row, to, { key, at })
  // Also where that body has ceased meanwhile: the offer is over, and the first body has to answer.
  await addEvent(batch.req, row, 'transfer-declined', { at, key })
  await change(batch, row, {
    transferTo: null,
    transferNote: null,
    lastMessageAt: laterOf(row.lastMessageAt, at),
  })
  return TAKEN
}

async function handOver(
  batch: Batch,
  row: ConversationRow,
  to: DialogueAgency,
  { key, at }: { key: string; at: string },
): Promise<Verdict> {
  const { req } = batch
  const said = await moveMessages(req, row, to)
  await noteHandover(req, row, at)
  await addEvent(req, { ...row, agency: to.id }, 'transferred', { at, key })
  const moved = await change(batch, row, {
    agency: to.id,
    assignee: null,
    transferredFrom: row.agency,
    transferredAt: at,
    transferTo: null,
    transferNote: null,
    state: 'waiting',
    unread: said,
    agencyReadAt: null,
    lastMessageAt: laterOf(row.lastMessageAt, at),
    // The other body promises anew, and is counted and rated by its own answer.
    ...(await targetsFor(req.payload, to, at)),
    firstAnsweredAt: null,
    firstAnswerMinutes: null,
    warnedAt: null,
    escalatedAt: null,
    rating: null,
    ratingText: null,
    ratedAt: null,
    ...(await takenOff(batch, row)),
  })
  batch.stale.add(tag.handover(row.agency, row.key))
  await toCitizen.transferred(req, moved)
  await toStaff.opened(req, moved)
  return TAKEN
}

/** Gives every message to the other body; tells how many are the citizen's own words. Notes stay with those who wrote them. */
async function moveMessages(req: PayloadRequest, row: ConversationRow, to: DialogueAgency): Promise<number> {
  const { db } = req.payload
  const { docs } = await db.find<MessageRow>({
    collection: 'messages',
    where: { conversation: { equals: row.id } },
    select: { author: true, event: true },
    pagination: false,
    req,
  })
  const data = { agency: to.id, updatedAt: new Date().toISOString() }
  for (const { id } of docs) {
    await db.updateOne({ collection: 'messages', id, data: { ...data }, returning: false, req })
  }
  return docs.filter(({ author, event }) => author === 'citizen' && !event).length
}

/** What the first body goes on counting. */
const noteHandover = (req: PayloadRequest, row: ConversationRow, at: string) =>
  insertRows(req, 'handovers', [
    {
      id: newId(req.payload),
      agency: row.agency,
      conversation: row.id,
      receivedAt: row.transferredAt ?? row.openedAt,
      handedOverAt: at,
      kind: row.kind,
      topic: row.topic ?? null,
    },
  ])

/** What the first body has published stood at its address, with its answer; the other one decides anew. */
async function takenOff(batch: Batch, row: ConversationRow): Promise<ConversationChange> {
  if (row.publication === 'none' || row.publication === 'offered') return {}
  const from = row.publication === 'published' && (await batch.agencyWith(row.agency))
  if (from) batch.gone.add(tag.questions(from.slug))
  return {
    publication: row.mayPublish ? 'offered' : 'none',
    publicSlug: null,
    publicQuestion: null,
    publicAnswer: null,
    publishedAt: null,
  }
}
