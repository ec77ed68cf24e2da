import { createHash } from 'node:crypto'
import { workingMinutesBetween } from '@birlik/shared/calendar'
import type { ContactForm, ConversationEvent } from '@birlik/shared/contract'
import type { Payload } from 'payload'
import { inTransaction } from '../../database/inTransaction.ts'
import { scheduleFor } from '../../services/calendar/scheduleFor.ts'
import { addConversations, type NewConversation } from '../../services/dialogue/addConversations.ts'
import type { NewMessage } from '../../services/dialogue/addMessage.ts'
import { keptUntil } from '../../services/dialogue/closingOf.ts'
import { type DialogueAgency, dialogueAgencyAt } from '../../services/dialogue/dialogueAgency.ts'
import { formFor } from '../../services/dialogue/take/formFor.ts'
import { takenKeys } from '../../services/dialogue/takenKeys.ts'
import { targetsFor } from '../../services/dialogue/targetsFor.ts'
import { dialogueKeys } from '../../services/dialogueKeys.ts'
import { publicSlug } from '../../services/inbox/acts/publish.ts'
import { almaty } from '../dialogues/almaty.ts'
import { enbek } from '../dialogues/enbek.ts'
import { maidd } from '../dialogues/maidd.ts'
import { invented, names, responder } from '../dialogues/others.ts'
import { type Planned, planDialogues } from '../dialogues/planDialogues.ts'
import type { DemoDialogues } from '../dialogues/types.ts'

const DIALOGUES = [maidd, almaty, enbek]

/** Conversations of three bodies, so that inboxes and accounts show life. Who wrote them is invented, and their names say so. */
export async function keepDialogues(payload: Payload, topics: Map<string, string>): Promise<number> {
  let kept = 0
  for (const demo of DIALOGUES) kept += await keepOf(payload, demo, topics)
  return kept
}

async function keepOf(payload: Payload, demo: DemoDialogues, topics: Map<string, string>): Promise<number> {
  const agency = await dialogueAgencyAt(payload, demo.agency)
  if (!agency) throw new Error(`The demonstration has no ${demo.agency}`)
  const schedule = await scheduleFor(payload, agency)
  const planned = planDialogues(demo, schedule, new Date())
  const keys = planned.map(({ name }) => keyOf(demo.agency, name))
  const there = await takenKeys(payload, keys)
  const user = await responderOf(payload, demo.agency)
  const made: NewConversation[] = []
  for (const [n, plan] of planned.entries()) {
    const key = keys[n] ?? ''
    if (!there.has(key)) made.push(await conversationOf(payload, agency, plan, { key, n, topics, user }))
  }
  await inTransaction(payload, (req) => addConversations(req, made))
  return made.length
}

type Place = { key: string; n: number; topics: Map<string, string>; user: string | null }

async function conversationOf(
  payload: Payload,
  agency: DialogueAgency,
  plan: Planned,
  place: Place,
): Promise<NewConversation> {
  const form = await formFor(payload, agency, plan.kind, plan.language)
  const row = await rowOf(payload, agency, plan, place, form)
  return { row, messages: [...saidIn(row, plan, place), ...happenedIn(row, plan)] }
}

async function rowOf(
  payload: Payload,
  agency: DialogueAgency,
  plan: Planned,
  { key, n, topics }: Place,
  { slug, title, consent }: ContactForm,
): Promise<NewConversation['row']> {
  const { language, words, closed, rating, published } = plan
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) throw new Error(`Nothing is said in ${plan.name}`)
  const openedAt = first.at.toISOString()
  const lastMessageAt = last.at.toISOString()
  const answered = words.find(({ by }) => by === 'agency')?.at
  const terms = await targetsFor(payload, agency, openedAt, Boolean(answered))
  const isOverdue = !answered && Date.parse(terms.firstAnswerBy ?? openedAt) < Date.now()
  return {
    agency: agency.id,
    key,
    reference: dialogueKeys().referenceOf(key, first.at),
    kind: plan.kind,
    form: slug,
    formTitle: title,
    language,
    state: closed ? 'closed' : plan.waits ? 'waiting' : 'answered',
    topic: topics.get(plan.topic ?? '') ?? null,
    name: nameOf(plan, n),
    values: [],
    consent: { ...consent },
    consentedAt: openedAt,
    openedAt,
    lastMessageAt,
    unread: plan.waits ? 1 : 0,
    agencyReadAt: plan.waits ? (answered?.toISOString() ?? null) : lastMessageAt,
    citizenReadAt: plan.waits ? openedAt : lastMessageAt,
    ...terms,
    firstAnsweredAt: answered?.toISOString() ?? null,
    firstAnswerMinutes: answered
      ? workingMinutesBetween(await scheduleFor(payload, agency), first.at, answered)
      : null,
    // Told when it happened, so that no letters about it go out on the day of loading.
    escalatedAt: isOverdue ? terms.firstAnswerBy : null,
    ...(closed && {
      closedAt: closed.at.toISOString(),
      closeReason: closed.reason,
      keptUntil: keptUntil({ consent: { ...consent } }, closed.at.toISOString()),
    }),
    ...(rating && { rating, ratedAt: lastMessageAt }),
    ...hiddenIn(plan),
    mayPublish: published !== null || mayBePublished(n, plan),
    publication: published ? 'published' : mayBePublished(n, plan) ? 'offered' : 'none',
    ...(published && {
      publicSlug: publicSlug({ key }, published.question),
      publicQuestion: published.question,
      publicAnswer: published.answer,
      publishedAt: published.at.toISOString(),
    }),
  }
}

/** Some citizens have agreed, and nobody has decided yet. */
const mayBePublished = (n: number, { removal }: Planned) => n % 4 === 1 && !removal

const hiddenIn = ({ removal }: Planned) =>
  removal && {
    removedAt: removal.at.toISOString(),
    removalReason: removal.reason,
    restoredAt: removal.restoredAt?.toISOString() ?? null,
  }

const saidIn = (row: NewConversation['row'], plan: Planned, { key, user }: Place): NewMessage[] =>
  plan.words.map(({ by, text, at, removed }, place) => ({
    key: place === 0 ? key : keyOf(key, String(place)),
    author: by,
    text,
    language: row.language,
    sentAt: at.toISOString(),
    ...(by === 'agency' && { user, name: `${responder[row.language]} (${invented[row.language]})` }),
    ...(removed && hiddenIn(plan)),
  }))

const happenedIn = (
  { key }: NewConversation['row'],
  { removal, rating, closed, words }: Planned,
): NewMessage[] => {
  const events: [ConversationEvent, Date | null | undefined][] = [
    ['removed', removal?.at],
    ['restored', removal?.restoredAt],
    ['rated', rating ? words.at(-1)?.at : null],
    ['closed', removal ? null : closed?.at],
  ]
  return events.flatMap(([event, at]) =>
    at ? [{ key: keyOf(key, event), author: 'system' as const, event, sentAt: at.toISOString() }] : [],
  )
}

function nameOf({ language }: Planned, n: number): string {
  const list = names[language]
  return `${list[n % list.length]} (${invented[language]})`
}

async function responderOf(payload: Payload, agency: string): Promise<string | null> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'users',
    where: { email: { equals: `responder.${agency}@example.gov.kz` } },
    select: { email: true },
    limit: 1,
    pagination: false,
  })
  return docs[0]?.id ?? null
}

/** Sixteen bytes, the same at every loading, so that nothing is loaded twice. The private link follows from it and the secret only. */
const keyOf = (...parts: string[]): string =>
  createHash('sha256')
    .update(['demo', ...parts].join(' '))
    .digest()
    .subarray(0, 16)
    .toString('base64url')
