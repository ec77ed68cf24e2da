import { announceConversation } from '../../dialogue/announceConversation.ts'
import { updateConversation } from '../../dialogue/updateConversation.ts'
import { arrivedIn } from '../arrivedIn.ts'
import type { Act } from './act.ts'

/** Notes up to where the agency has read; the citizen sees it beside each message. */
export const read: Act<'read'> = async (req, row, { seen }) => {
  const arrived = await arrivedIn(req, row)
  const until = arrived.slice(0, seen).at(-1)?.createdAt
  if (!until) return
  const unread = arrived.slice(seen).filter(({ author, event }) => author === 'citizen' && !event).length
  const agencyReadAt = row.agencyReadAt && row.agencyReadAt > until ? row.agencyReadAt : until
  // Nothing new: announcing it would wake the very inbox that says so.
  if (unread >= (row.unread ?? 0) && agencyReadAt === row.agencyReadAt) return
  await updateConversation(req, row, { unread: Math.min(unread, row.unread ?? 0), agencyReadAt })
  await announceConversation(req, row)
}
