import type { Payload } from 'payload'
import { announceConversation } from '../dialogue/announceConversation.ts'
import { anonymise } from '../dialogue/anonymise.ts'
import { forgetUnwanted } from '../dialogue/forgetUnwanted.ts'
import { inConversation } from '../dialogue/inConversation.ts'

const AT_ONCE = 100

/** Makes anonymous what has been kept for as long as its citizen agreed to (Law 94-V art. 8(4)), and deletes its files. */
export async function endKeeping(payload: Payload, now = new Date()): Promise<void> {
  const at = now.toISOString()
  for (;;) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection: 'conversations',
      where: { and: [{ anonymisedAt: { exists: false } }, { keptUntil: { less_than_equal: at } }] },
      select: { key: true },
      sort: 'keptUntil',
      limit: AT_ONCE,
      pagination: false,
    })
    let ended = 0
    for (const { id } of docs) {
      try {
        if (await end(payload, id, at)) ended++
      } catch (err) {
        payload.logger.error({ err, conversation: id }, 'A conversation could not be made anonymous')
      }
    }
    // What fails now would come again and again.
    if (docs.length < AT_ONCE || ended < docs.length) return
  }
}

async function end(payload: Payload, id: string, at: string): Promise<boolean> {
  const unwanted = await inConversation(payload, { id }, async (req, row) => {
    // Opened again meanwhile, or another process was faster.
    if (row.anonymisedAt || !row.keptUntil || Date.parse(row.keptUntil) > Date.parse(at)) return null
    const anonymous = await anonymise(req, row, at)
    await announceConversation(req, row)
    return anonymous.unwanted
  })
  if (unwanted) await forgetUnwanted(payload, unwanted)
  return unwanted !== null
}
