import { announceConversation } from '../../dialogue/announceConversation.ts'
import { updateConversation } from '../../dialogue/updateConversation.ts'
import type { Act } from './act.ts'

/** Notes up to where the agency has read; the citizen sees it beside each message. */
export const read: Act<'read'> = async (req, row, act) => {
  // What will be written cannot have been read, whatever a clock says.
  const until = new Date(Math.min(Date.parse(act.until), Date.now())).toISOString()
  const { totalDocs: unread } = await req.payload.db.count({
    collection: 'messages',
    where: {
      and: [
        { conversation: { equals: row.id } },
        { sentAt: { greater_than: until } },
        { author: { equals: 'citizen' } },
        { event: { exists: false } },
      ],
    },
    req,
  })
  const agencyReadAt = row.agencyReadAt && row.agencyReadAt > until ? row.agencyReadAt : until
  // Nothing new: announcing it would wake the very inbox that says so.
  if (unread >= (row.unread ?? 0) && agencyReadAt === row.agencyReadAt) return
  await updateConversation(req, row, { unread: Math.min(unread, row.unread ?? 0), agencyReadAt })
  await announceConversation(req, row)
}
