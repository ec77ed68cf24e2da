import { announceConversation } from '../../dialogue/announceConversation.ts'
import type { Act } from './act.ts'

/** Writes what colleagues should know; the citizen never sees it. */
export const note: Act<'note'> = async (req, row, { text }, me) => {
  const now = new Date().toISOString()
  await req.payload.db.create({
    collection: 'notes',
    data: { conversation: row.id, agency: row.agency, user: me.id, text, createdAt: now, updatedAt: now },
    returning: false,
    req,
  })
  await announceConversation(req, row)
}
