import { dayOf } from '@birlik/shared/calendar'
import type { InboxConversation } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { mayReopen } from '@birlik/shared/rules'
import type { PayloadRequest, Where } from 'payload'
import type { ConversationRow, MessageRow } from '../dialogue/rows.ts'
import { idOf } from '../idOf.ts'
import { agencyRefOf, agencySelect } from '../publicRead/agencies.ts'
import { count, find, findByIds } from '../publicRead/find.ts'
import { itemsOf } from './itemsOf.ts'
import { viewersOf } from './presence.ts'
import { respondersOf } from './respondersOf.ts'
import { staffMessages } from './staffMessages.ts'
import { topicsIn } from './topicsIn.ts'

/** A conversation with everything that a responder needs to answer it. */
export async function wholeConversation(
  req: PayloadRequest,
  row: ConversationRow,
  { me, locale }: { me: string; locale: Locale },
): Promise<InboxConversation> {
  const { agency, id } = row
  const [[item], messages, notes, viewers, colleagues, topics, sameSender, agencies, ahead] =
    await Promise.all([
      itemsOf(req, [row], locale),
      messagesOf(req, row),
      notesOf(req, id),
      viewersOf(req, { agency, conversation: id, me }),
      respondersOf({ payload: req.payload }, agency),
      topicsIn(req, locale),
      sameSenderOf(req, row),
      findByIds(
        req,
        'agencies',
        [agency, row.transferTo].flatMap((value) => value ?? []),
        agencySelect,
      ),
      aheadOf(req, row),
    ])
  const refOf = (agencyId: string) => {
    const found = agencies.get(agencyId)
    return found ? agencyRefOf(found, locale) : { slug: '', name: '', shortName: '' }
  }
  const closing = row.closedAt && row.closeReason ? { reason: row.closeReason, at: row.closedAt } : null
  return {
    item: item as InboxConversation['item'],
    conversation: {
      key: row.key,
      reference: row.reference,
      agency: refOf(agency),
      kind: row.kind,
      form: { slug: row.form, title: row.formTitle },
      language: row.language,
      state: row.state,
      openedAt: row.openedAt,
      firstAnswerBy: row.state === 'closed' || row.firstAnsweredAt ? null : (row.firstAnswerBy ?? null),
      settledBy: row.state === 'closed' ? null : (row.settledBy ?? null),
      ahead,
      values: (row.values ?? []).map(({ label, value }) => ({ label, value })),
      messages,
      closing,
      rating: row.rating ? { score: row.rating, text: row.ratingText ?? '' } : null,
      mayReopen: mayReopen({ state: row.state, closing, reopened: Boolean(row.reopenedAt) }),
      transfer: row.transferTo ? { to: refOf(row.transferTo), note: row.transferNote ?? '' } : null,
      email: row.email ?? null,
      consent: {
        at: row.consentedAt,
        withdrawnAt: row.consentWithdrawnAt ?? null,
        keptUntil: row.keptUntil ?? null,
      },
      mayPublish: Boolean(row.mayPublish),
      publishedAs: row.publication === 'published' ? (row.publicSlug ?? null) : null,
    },
    contact: { name: row.name ?? null, email: row.email ?? null, phone: row.phone ?? null },
    seen: messages.length,
    notes,
    viewers,
    colleagues,
    topics,
    sameSender,
    publication: publicationOf(row, messages),
  }
}

async function messagesOf(req: PayloadRequest, row: ConversationRow) {
  const where = { conversation: { equals: row.id } }
  const rows = await find(req, { collection: 'messages', where, sort: ['sentAt'], limit: 0 })
  return staffMessages({ payload: req.payload }, row, rows as MessageRow[])
}

async function notesOf(req: PayloadRequest, conversation: string): Promise<InboxConversation['notes']> {
  const where = { conversation: { equals: conversation } }
  const rows = await find(req, { collection: 'notes', where, sort: ['createdAt'], limit: 0 })
  const authors = rows.flatMap(({ user }) => idOf(user) ?? [])
  const people = await findByIds(req, 'users', authors, { name: true })
  return rows.map(({ id, user, text, createdAt }) => {
    const by = people.get(idOf(user) ?? '')
    return { id, by: by ? { id: by.id, name: by.name } : null, text, at: createdAt }
  })
}

/** Of the agency's own: what others received is theirs. The digest of a sender changes with the day. */
async function sameSenderOf(
  req: PayloadRequest,
  { agency, sender, openedAt }: ConversationRow,
): Promise<number | null> {
  if (!sender || dayOf(new Date(openedAt)) !== dayOf(new Date())) return null
  const same: Where = { and: [{ sender: { equals: sender } }, { agency: { equals: agency } }] }
  return Math.max(0, (await count(req, 'conversations', same)) - 1)
}

/** How many wait longer for their first answer. */
async function aheadOf(req: PayloadRequest, row: ConversationRow): Promise<number | null> {
  if (row.state !== 'waiting' || row.firstAnsweredAt) return null
  const where: Where = {
    and: [
      { agency: { equals: row.agency } },
      { state: { equals: 'waiting' } },
      { firstAnsweredAt: { exists: false } },
      { openedAt: { less_than: row.openedAt } },
    ],
  }
  return count(req, 'conversations', where)
}

/** What is published, else what could be: the opening and the last answer. */
function publicationOf(
  row: ConversationRow,
  messages: InboxConversation['conversation']['messages'],
): InboxConversation['publication'] {
  const said = messages.filter(({ event }) => event === null)
  const question = row.publicQuestion ?? said.find(({ author }) => author === 'citizen')?.text
  const answer = row.publicAnswer ?? said.findLast(({ author }) => author === 'agency')?.text
  const slug = row.publication === 'published' ? (row.publicSlug ?? null) : null
  return { state: row.publication, question: question ?? '', answer: answer ?? '', slug }
}
