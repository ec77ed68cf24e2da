import { randomBytes } from 'node:crypto'
import { INBOX_PATH, type InboxAct } from '@birlik/shared/contract'
import { createLocalReq, type Payload } from 'payload'
import { addMessage } from '../../src/services/dialogue/addMessage.ts'
import { announceConversation } from '../../src/services/dialogue/announceConversation.ts'
import { findConversation } from '../../src/services/dialogue/findConversation.ts'
import { inConversation } from '../../src/services/dialogue/inConversation.ts'
import type { ConversationRow } from '../../src/services/dialogue/rows.ts'
import { updateConversation } from '../../src/services/dialogue/updateConversation.ts'
import { dialogueKeys } from '../../src/services/dialogueKeys.ts'
import { publish } from '../../src/services/inbox/acts/publish.ts'
import type { Cms } from '../support/cms.ts'

export const newKey = () => randomBytes(16).toString('base64url')

const HOUR = 60 * 60 * 1000

/** A conversation that a citizen has opened with one message, an hour ago unless said otherwise. */
export async function makeConversation(
  payload: Payload,
  agency: string,
  { text = 'Мектеп қашан ашылады?', ...data }: Partial<ConversationRow> & { text?: string } = {},
): Promise<ConversationRow> {
  const key = newKey()
  const openedAt = data.openedAt ?? new Date(Date.now() - HOUR).toISOString()
  const row = {
    agency,
    key,
    reference: dialogueKeys().referenceOf(key, new Date(openedAt)),
    kind: 'question',
    form: 'question',
    formTitle: 'Сұрақ',
    language: 'kk',
    state: 'waiting',
    name: 'Айгүл',
    values: [],
    consent: { days: 365 },
    consentedAt: openedAt,
    openedAt,
    lastMessageAt: openedAt,
    unread: 1,
    firstAnswerBy: new Date(Date.now() + 8 * HOUR).toISOString(),
    settledBy: new Date(Date.now() + 100 * HOUR).toISOString(),
    publication: 'none',
    createdAt: openedAt,
    updatedAt: openedAt,
    ...data,
  }
  const { id } = await payload.db.create({ collection: 'conversations', data: row })
  const found = await inConversation(payload, { id: String(id) }, async (req, made) => {
    await addMessage(req, made, { key, author: 'citizen', text, language: made.language, sentAt: openedAt })
    return made
  })
  return found as ConversationRow
}

/** The citizen writes again, as a delivery of the site brings it. Gives the id of the message. */
export async function citizenWrites(
  payload: Payload,
  id: string,
  text: string,
  sentAt = new Date().toISOString(),
): Promise<string> {
  const message = await inConversation(payload, { id }, async (req, row) => {
    const added = await addMessage(req, row, { key: newKey(), author: 'citizen', text, sentAt })
    await updateConversation(req, row, {
      state: 'waiting',
      lastMessageAt: sentAt,
      unread: (row.unread ?? 0) + 1,
    })
    await announceConversation(req, row)
    return added
  })
  return message ?? ''
}

/** A question that was answered after an hour and published, as responders publish it. */
export async function publishQuestion(
  payload: Payload,
  agency: string,
  { question, answer, ...data }: Partial<ConversationRow> & { question: string; answer: string },
): Promise<ConversationRow> {
  const openedAt = data.openedAt ?? new Date(Date.now() - 2 * HOUR).toISOString()
  const firstAnsweredAt = new Date(Date.parse(openedAt) + HOUR).toISOString()
  const answered = { state: 'answered', openedAt, firstAnsweredAt, firstAnswerMinutes: 60 } as const
  const { id } = await makeConversation(payload, agency, { ...answered, mayPublish: true, ...data })
  const me = { id: '', name: '' }
  await inConversation(payload, { id }, (req, row) =>
    publish(req, row, { act: 'publish', question, answer }, me),
  )
  return rowOf(payload, id)
}

export const rowOf = async (payload: Payload, id: string): Promise<ConversationRow> =>
  (await findConversation(await createLocalReq({}, payload), { id })) as ConversationRow

type Answered = { status: number; body: Record<string, unknown> }

/** The inbox as the browser of a person asks it; without a token, that of somebody not logged in. */
export function inboxOf(cms: Cms, token?: string) {
  const send = async (method: string, path: string, body?: unknown): Promise<Answered> => {
    const response = await cms.rest(method, `${INBOX_PATH}${path}`, { token, body })
    return { status: response.status, body: (await response.json()) as Answered['body'] }
  }
  return {
    get: (path: string) => send('GET', path),
    getFile: (path: string) => cms.rest('GET', `${INBOX_PATH}${path}`, { token }),
    post: (path: string, body: unknown) => send('POST', path, body),
    act: (id: string, act: Partial<InboxAct>) => send('POST', `/conversations/${id}`, act),
    reply: (id: string, seen: number, more: Record<string, unknown> = {}) =>
      send('POST', `/conversations/${id}`, {
        act: 'reply',
        key: newKey(),
        text: 'Жаңа мектеп 1 қыркүйекте ашылады.',
        language: 'kk',
        seen,
        ...more,
      }),
  }
}
