import type { InboxConversation, InboxMessage } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import type { PayloadRequest, Where } from 'payload'
import type { ConversationRow } from '../dialogue/rows.ts'
import { conversationOf } from '../dialogue/view/conversationOf.ts'
import { idOf } from '../idOf.ts'
import { count, find, findByIds } from '../publicRead/find.ts'
import { unknownHere } from './inboxRefusal.ts'
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
  const [items, conversation, messages, notes, viewers, colleagues, topics, sameSender] = await Promise.all([
    itemsOf(req, [row], locale),
    conversationOf(req, row.key, locale),
    staffMessages(req, row),
    notesOf(req, row),
    viewersOf(req, { agency, conversation: id, me }),
    respondersOf({ payload: req.payload }, agency),
    topicsIn(req, locale),
    sameSenderOf(req, row),
  ])
  const [item] = items
  if (!item || !conversation) throw unknownHere()
  return {
    item,
    conversation: { ...conversation, messages },
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

/** The agency's own: those of another one that has handed the conversation over stay with it. */
async function notesOf(
  req: PayloadRequest,
  { id: conversation, agency }: ConversationRow,
): Promise<InboxConversation['notes']> {
  const where: Where = { and: [{ conversation: { equals: conversation } }, { agency: { equals: agency } }] }
  const rows = await find(req, { collection: 'notes', where, sort: ['createdAt'], limit: 0 })
  const authors = rows.flatMap(({ user }) => idOf(user) ?? [])
  const people = await findByIds(req, 'users', authors, { name: true })
  return rows.map(({ id, user, text, createdAt }) => {
    const by = people.get(idOf(user) ?? '')
    return { id, by: by ? { id: by.id, name: by.name } : null, text, at: createdAt }
  })
}

/** Of the agency's own: what others received is theirs. */
async function sameSenderOf(
  req: PayloadRequest,
  { agency, sender }: ConversationRow,
): Promise<number | null> {
  if (!sender) return null
  const same: Where = { and: [{ sender: { equals: sender } }, { agency: { equals: agency } }] }
  return Math.max(0, (await count(req, 'conversations', same)) - 1)
}

/** What is published, else what could be: the opening and the last answer. */
function publicationOf(
  row: ConversationRow,
  messages: readonly InboxMessage[],
): InboxConversation['publication'] {
  const said = messages.filter(({ event }) => event === null)
  const question = row.publicQuestion ?? said.find(({ author }) => author === 'citizen')?.text
  const answer = row.publicAnswer ?? said.findLast(({ author }) => author === 'agency')?.text
  const slug = row.publication === 'published' ? (row.publicSlug ?? null) : null
  return { state: row.publication, question: question ?? '', answer: answer ?? '', slug }
}
