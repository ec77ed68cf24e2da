import { setImmediate } from 'node:timers/promises'
import type { Payload, PayloadRequest, Where } from 'payload'
import { announceConversation } from '../dialogue/announceConversation.ts'
import { inConversation } from '../dialogue/inConversation.ts'
import type { ConversationRow } from '../dialogue/rows.ts'
import { updateConversation } from '../dialogue/updateConversation.ts'
import { toStaff } from '../letters/toStaff.ts'
import { openTerms, type Terms } from './openTerms.ts'
import { setWarnings } from './setWarnings.ts'
import { whoIsTold } from './whoIsTold.ts'

const AT_ONCE = 200
/** So many rows, then it is others' turn: SQLite answers within the call. */
const IN_A_ROW = 50

type Moment = 'firstAnswerBy' | 'settledBy' | 'warnAt'
type Due = Terms & Pick<ConversationRow, 'id' | 'warnAt'>
type Step = (req: PayloadRequest, row: ConversationRow, at: string) => Promise<void>

const waiting: Where[] = [{ state: { equals: 'waiting' } }, { escalatedAt: { exists: false } }]

/**
 * Warns of terms of which three quarters have passed, and escalates those that are over: once each, however many processes look. The
 * moments of both stand with the conversation, so that only what is due is read: looking at each of 10,000 that waited took 260 ms of
 * CPU a minute, this 4.
 */
export async function watchTerms(payload: Payload, now = new Date()): Promise<void> {
  await setWarnings(payload)
  const at = now.toISOString()
  const unanswered: Where = { firstAnsweredAt: { exists: false } }
  const unwarned: Where = { warnedAt: { exists: false } }
  // What is over is not warned of any more.
  await each(payload, 'firstAnswerBy', { less_than: at }, [unanswered], (due) =>
    act(payload, due, escalate, at),
  )
  await each(payload, 'settledBy', { less_than: at }, [], (due) => act(payload, due, escalate, at))
  await each(payload, 'warnAt', { less_than_equal: at }, [unwarned], (due) => act(payload, due, warn, at))
}

/** Everything within a range of moments, by pages in their order. What fails holds up nothing else. */
async function each(
  payload: Payload,
  moment: Moment,
  range: { less_than: string } | { less_than_equal: string },
  also: Where[],
  look: (due: Due) => Promise<unknown>,
) {
  let page = await pageOf(payload, moment, [{ [moment]: range }, ...also])
  while (page.length) {
    for (const [n, row] of page.entries()) {
      if (n % IN_A_ROW === 0) await setImmediate()
      try {
        await look(row)
      } catch (err) {
        payload.logger.error({ err, conversation: row.id }, 'A term could not be looked after')
      }
    }
    const last = page.at(-1)
    if (page.length < AT_ONCE || !last?.[moment]) return
    page = await pageOf(payload, moment, [
      { [moment]: { ...range, greater_than_equal: last[moment] } },
      // All that was asked on one day is to be settled at the same moment: ids only tell the rows of a moment apart.
      { or: [{ [moment]: { greater_than: last[moment] } }, { id: { greater_than: last.id } }] },
      ...also,
    ])
  }
}

async function pageOf(payload: Payload, moment: Moment, where: Where[]): Promise<Due[]> {
  const { docs } = await payload.db.find<Due>({
    collection: 'conversations',
    where: { and: [...waiting, ...where] },
    select: { firstAnswerBy: true, firstAnsweredAt: true, settledBy: true, warnAt: true },
    sort: [moment, 'id'],
    limit: AT_ONCE,
    pagination: false,
  })
  return docs
}

const act = (payload: Payload, seen: Due, step: Step, at: string) =>
  inConversation(payload, { id: seen.id }, async (req, row) => {
    // Answered meanwhile, or another process was faster.
    const moved =
      row.state !== 'waiting' || row.escalatedAt || String(openTerms(row)) !== String(openTerms(seen))
    if (moved || (step === warn && row.warnedAt)) return
    await step(req, row, at)
    await announceConversation(req, row)
  })

async function warn(req: PayloadRequest, row: ConversationRow, at: string) {
  await updateConversation(req, row, { warnedAt: at })
  const { answering } = await whoIsTold(req, row)
  await toStaff.warning(req, dueOf(row), answering)
}

async function escalate(req: PayloadRequest, row: ConversationRow, at: string) {
  await updateConversation(req, row, { warnedAt: row.warnedAt ?? at, escalatedAt: at })
  const { answering, administrators } = await whoIsTold(req, row)
  const known = new Set(administrators.map(({ email }) => email))
  const others = answering.filter(({ email }) => !known.has(email))
  await toStaff.escalated(req, dueOf(row), administrators)
  await toStaff.overdue(req, dueOf(row), others)
}

const dueOf = (row: ConversationRow) => ({ ...row, by: openTerms(row)[0] ?? row.openedAt })
