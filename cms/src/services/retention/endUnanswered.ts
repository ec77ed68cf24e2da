import { setImmediate } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import { announceConversation } from '../dialogue/announceConversation.ts'
import { anonymise } from '../dialogue/anonymise.ts'
import { closingOf, keptUntil } from '../dialogue/closingOf.ts'
import { forgetUnwanted } from '../dialogue/forgetUnwanted.ts'
import { inConversation } from '../dialogue/inConversation.ts'
import type { ConversationRow } from '../dialogue/rows.ts'
import { updateConversation } from '../dialogue/updateConversation.ts'
import { toCitizen } from '../letters/toCitizen.ts'

type Waiting = Pick<ConversationRow, 'id' | 'lastMessageAt' | 'consent'>

const DAY = 24 * 60 * 60 * 1000
const AT_ONCE = 100

/**
 * Ends conversations that wait for their body although nothing has happened in them for as long as their citizen agreed that data are
 * kept. The term runs from a closing; that of a body that never answers would never begin, and the data be kept for ever, which the
 * purpose does not need (Law 94-V art. 8(4)): there it runs from the last thing said on either side. Until then they are overdue, and
 * their administrators know it. They are closed and made anonymous at once, and the citizen is told.
 */
export async function endUnanswered(payload: Payload, now = new Date()): Promise<void> {
  // No form keeps data for less than a day.
  const range = { less_than_equal: new Date(now.getTime() - DAY).toISOString() }
  let page = await pageOf(payload, [{ lastMessageAt: range }])
  while (page.length) {
    for (const row of page) {
      if (!isOver(row, now)) continue
      try {
        await end(payload, row.id, now)
      } catch (err) {
        payload.logger.error({ err, conversation: row.id }, 'An unanswered conversation could not be ended')
      }
    }
    const last = page.at(-1)
    if (page.length < AT_ONCE || !last) return
    await setImmediate()
    page = await pageOf(payload, [
      { lastMessageAt: { ...range, greater_than_equal: last.lastMessageAt } },
      { or: [{ lastMessageAt: { greater_than: last.lastMessageAt } }, { id: { greater_than: last.id } }] },
    ])
  }
}

const isOver = (row: Pick<Waiting, 'lastMessageAt' | 'consent'>, now: Date): boolean => {
  const until = keptUntil(row, row.lastMessageAt)
  return until !== null && Date.parse(until) <= now.getTime()
}

async function pageOf(payload: Payload, where: Where[]): Promise<Waiting[]> {
  const { docs } = await payload.db.find<Waiting>({
    collection: 'conversations',
    where: { and: [{ state: { equals: 'waiting' } }, ...where] },
    select: { lastMessageAt: true, consent: true },
    sort: ['lastMessageAt', 'id'],
    limit: AT_ONCE,
    pagination: false,
  })
  return docs
}

async function end(payload: Payload, id: string, now: Date): Promise<void> {
  const at = now.toISOString()
  const unwanted = await inConversation(payload, { id }, async (req, row) => {
    // Answered meanwhile, or another process was faster.
    if (row.state !== 'waiting' || !isOver(row, now)) return null
    const closing = await closingOf(req, row, 'unanswered', at)
    const closed = await updateConversation(req, row, { ...closing, keptUntil: at })
    const anonymous = await anonymise(req, closed, at)
    // To the address that is not kept any more.
    await toCitizen.unanswered(req, row)
    await announceConversation(req, row)
    return anonymous.unwanted
  })
  if (unwanted) await forgetUnwanted(payload, unwanted)
}
