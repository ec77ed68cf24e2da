import type { PayloadRequest } from 'payload'
import type { Unwanted } from './forgetUnwanted.ts'
import type { ConversationRow } from './rows.ts'
import { updateConversation } from './updateConversation.ts'

export type Anonymised = { row: ConversationRow; unwanted: Unwanted }

/**
 * Takes out of a conversation whatever can name the citizen: contacts, answers in the form, the mark of where it came from, and every
 * text of either side, since people name themselves and are addressed by name. Notes and letters go as a whole. What stays says only that there
 * was a conversation, when, of which kind, how it was answered and rated: what is counted in public. A published question stays, which
 * was written to name nobody.
 *
 * Gives the row as it is then, and whose files are to be deleted after the commit (`forgetUnwanted`).
 */
export async function anonymise(req: PayloadRequest, row: ConversationRow, at: string): Promise<Anonymised> {
  const { db } = req.payload
  const ofConversation = { conversation: { equals: row.id } }
  const { docs: messages } = await db.find<{ id: string }>({
    collection: 'messages',
    where: ofConversation,
    select: { key: true },
    pagination: false,
    req,
  })
  const attachments = await attachmentsOf(
    req,
    messages.map(({ id }) => id),
  )
  const updatedAt = new Date().toISOString()
  for (const { id } of messages) {
    const data = { text: '', files: [], objectionText: null, updatedAt }
    await db.updateOne({ collection: 'messages', id, data, returning: false, req })
  }
  await db.deleteMany({ collection: 'notes', where: ofConversation, req })
  const { docs: letters } = await db.find<{ id: string }>({
    collection: 'letters',
    where: ofConversation,
    select: { to: true },
    sort: 'conversation',
    pagination: false,
    req,
  })
  await db.deleteMany({ collection: 'letters', where: ofConversation, req })
  const changed = await updateConversation(req, row, {
    name: null,
    email: null,
    phone: null,
    values: [],
    sender: null,
    ratingText: null,
    transferNote: null,
    unread: 0,
    anonymisedAt: at,
  })
  return { row: changed, unwanted: { attachments, letters: letters.map(({ id }) => id) } }
}

/** Takes attachments from their messages, so that nobody can read them even before they are deleted; gives their ids. */
async function attachmentsOf(req: PayloadRequest, messages: string[]): Promise<string[]> {
  if (!messages.length) return []
  const { db } = req.payload
  const { docs } = await db.find<{ id: string }>({
    collection: 'attachments',
    where: { message: { in: messages } },
    select: { key: true },
    pagination: false,
    req,
  })
  for (const { id } of docs) {
    await db.updateOne({ collection: 'attachments', id, data: { message: null }, returning: false, req })
  }
  return docs.map(({ id }) => id)
}
