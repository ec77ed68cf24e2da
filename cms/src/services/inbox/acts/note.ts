import { announceConversation } from '../../dialogue/announceConversation.ts'
import { updateConversation } from '../../dialogue/updateConversation.ts'
import type { Act } from './act.ts'
import { isTaken } from './isTaken.ts'
import { mustBeKept } from './mustBeHeld.ts'

/** Writes what colleagues should know; the citizen never sees it. */
export const note: Act<'note'> = async (req, row, { key, text }, me) => {
  if (await isTaken(req, 'notes', row, key)) return
  mustBeKept(row)
  const now = new Date().toISOString()
  await req.payload.db.create({
    collection: 'notes',
    data: {
      conversation: row.id,
      agency: row.agency,
      key,
      user: me.id,
      text,
      createdAt: now,
      updatedAt: now,
    },
    returning: false,
    req,
  })
  // On MongoDB it meets whoever makes the conversation anonymous at the same moment, and whose deletion would miss it; and the same
  // note sent twice at once.
  await updateConversation(req, row, {})
  await announceConversation(req, row)
}
