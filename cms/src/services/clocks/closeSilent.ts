import type { Payload } from 'payload'
import { announceConversation } from '../dialogue/announceConversation.ts'
import { closingOf } from '../dialogue/closingOf.ts'
import { inConversation } from '../dialogue/inConversation.ts'
import { updateConversation } from '../dialogue/updateConversation.ts'
import { toCitizen } from '../letters/toCitizen.ts'

/** Calendar days; the letter of this closing names them too. */
const SILENT_FOR = 14 * 24 * 60 * 60 * 1000
const AT_ONCE = 200

/** Closes answered conversations whose citizen has not said a word since: nothing more is expected. They may open it again. */
export async function closeSilent(payload: Payload, now = new Date()): Promise<void> {
  const limit = new Date(now.getTime() - SILENT_FOR).toISOString()
  for (;;) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection: 'conversations',
      where: { and: [{ state: { equals: 'answered' } }, { lastMessageAt: { less_than: limit } }] },
      select: { key: true },
      sort: 'lastMessageAt',
      limit: AT_ONCE,
      pagination: false,
    })
    let closed = 0
    for (const { id } of docs) {
      try {
        if (await close(payload, id, limit, now.toISOString())) closed++
      } catch (err) {
        payload.logger.error({ err, conversation: id }, 'A silent conversation could not be closed')
      }
    }
    // What cannot be closed now would come again and again.
    if (docs.length < AT_ONCE || closed < docs.length) return
  }
}

const close = (payload: Payload, id: string, limit: string, at: string) =>
  inConversation(payload, { id }, async (req, row) => {
    if (row.state !== 'answered' || Date.parse(row.lastMessageAt) >= Date.parse(limit)) return false
    const changed = await updateConversation(req, row, await closingOf(req, row, 'no-reply', at))
    await toCitizen.closed(req, changed, 'no-reply')
    await announceConversation(req, row)
    return true
  })
