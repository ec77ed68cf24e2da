import type { Opening } from '@birlik/shared/contract'
import { toCitizen } from '../../letters/toCitizen.ts'
import { openingOf } from '../openingOf.ts'
import type { ConversationRow } from '../rows.ts'
import type { ConversationChange } from '../updateConversation.ts'
import type { Batch } from './batch.ts'
import { readAnswers } from './readAnswers.ts'
import { takeWords } from './takeWords.ts'
import { refused, type Verdict } from './verdict.ts'
import { change, flush } from './writes.ts'

type Answers = Omit<ReturnType<typeof readAnswers>, 'faults'>

/**
 * A form that has opened a conversation and was changed and sent once more: somebody went back in the browser. What they changed is a
 * message in the same conversation, and answers to it go where they say now. Of two that overtook each other the later counts.
 */
export async function takeAgain(
  batch: Batch,
  row: ConversationRow,
  opening: Opening,
  at: string,
): Promise<Verdict> {
  if (row.anonymisedAt) return refused('anonymised')
  const agency = await batch.agencyWith(row.agency)
  if (!agency) return refused('unknown-agency')
  const form = await batch.formOf(agency, opening)
  const answers = readAnswers(form, opening.values, opening.files.length)
  await flush(batch)
  const first = await openingOf(batch.req, row)
  const labelOf = (key: string) => form.fields.find((field) => field.key === key)?.label ?? key
  const isLater = at >= row.openedAt
  const text = isLater ? whatChanged(row, first?.text ?? '', answers, labelOf) : answers.message
  const now = isLater ? await change(batch, row, changesIn(row, opening, answers)) : row
  // The receipt holds the link: it went where the person has just said they are not.
  if (now.email && now.email !== row.email) await toCitizen.received(batch.req, now)
  const { key, sentAt, files } = opening
  return takeWords(batch, now, { kind: 'reply', conversation: row.key, key, sentAt, files, text }, at)
}

/** Contacts and the consent to publication as the person left them last. */
function changesIn(row: ConversationRow, { mayPublish }: Opening, answers: Answers): ConversationChange {
  const { name, email, phone } = answers
  return {
    name,
    email,
    phone,
    ...(row.publication === 'offered' && !mayPublish && { mayPublish: false, publication: 'none' }),
    ...(row.publication === 'none' && mayPublish && { mayPublish: true, publication: 'offered' }),
  }
}

/** The message when it is another, and every other answer that is; the message as it is when nothing of these was changed. */
function whatChanged(
  row: ConversationRow,
  first: string,
  { message, name, email, phone, values }: Answers,
  labelOf: (key: string) => string,
): string {
  const contacts = Object.entries({ name, email, phone })
    .filter(([key, value]) => value !== (row[key as 'name' | 'email' | 'phone'] ?? null))
    .map(([key, value]) => `${labelOf(key)}: ${value ?? '–'}`)
  const before = new Map((row.values ?? []).map(({ key, value }) => [key, value]))
  const others = values
    .filter(({ key, value }) => before.get(key) !== value)
    .map(({ label, value }) => `${label}: ${value}`)
  const lines = [...contacts, ...others].join('\n')
  return [message === first && lines ? '' : message, lines].filter(Boolean).join('\n\n')
}
