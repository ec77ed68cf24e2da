import type { Payload } from 'payload'
import { announceConversation } from '../dialogue/announceConversation.ts'
import { anonymise } from '../dialogue/anonymise.ts'
import { closingOf, keptUntil } from '../dialogue/closingOf.ts'
import { forgetUnwanted } from '../dialogue/forgetUnwanted.ts'
import { inConversation } from '../dialogue/inConversation.ts'
import type { ConversationRow } from '../dialogue/rows.ts'
import { updateConversation } from '../dialogue/updateConversation.ts'
import { waitingBy } from '../dialogue/waitingBy.ts'
import { toCitizen } from '../letters/toCitizen.ts'

const DAY = 24 * 60 * 60 * 1000

/**
 * Ends conversations that wait for their body although nothing has happened in them for as long as their citizen agreed that data are
 * kept. The term runs from a closing; that of a body that never answers would never begin, and the data be kept for ever, which the
 * purpose does not need (Law 94-V art. 8(4)): there it runs from the last thing said on either side. Until then they are overdue, and
 * their administrators know it. They are closed and made anonymous at once, and the citizen is told.
 */
export async function endUnanswered(payload: Payload, now = new Date()): Promise<void> {
  // No form keeps data for less than a day.
  const range = { less_than_equal: new Date(now.getTime() - DAY).toISOString() }
  const asked = { moment: 'lastMessageAt', range, select: ['lastMessageAt', 'consent'] } as const
  for await (const row of waitingBy(payload, asked)) {
    if (!isOver(row, now)) continue
    try {
      await end(payload, row.id, now)
    } catch (err) {
      payload.logger.error({ err, conversation: row.id }, 'An unanswered conversation could not be ended')
    }
  }
}

const isOver = (row: Pick<ConversationRow, 'lastMessageAt' | 'consent'>, now: Date): boolean => {
  const until = keptUntil(row, row.lastMessageAt)
  return until !== null && Date.parse(until) <= now.getTime()
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
