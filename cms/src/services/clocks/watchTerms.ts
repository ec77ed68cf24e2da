import { setImmediate } from 'node:timers/promises'
import type { Schedule } from '@birlik/shared/calendar'
import type { Payload, PayloadRequest, Where } from 'payload'
import { scheduleFor } from '../calendar/scheduleFor.ts'
import { announceConversation } from '../dialogue/announceConversation.ts'
import { dialogueAgency } from '../dialogue/dialogueAgency.ts'
import { inConversation } from '../dialogue/inConversation.ts'
import type { ConversationRow } from '../dialogue/rows.ts'
import { updateConversation } from '../dialogue/updateConversation.ts'
import { toStaff } from '../letters/toStaff.ts'
import { type Clocked, openTerms, standingOf } from './standingOf.ts'
import { whoIsTold } from './whoIsTold.ts'

const AT_ONCE = 200
/** So many rows, then it is others' turn: SQLite answers within the call, and for 10,000 that wait nobody else was served for seconds. */
const IN_A_ROW = 50
/**
 * Whose term lies further off cannot have a quarter left only: of 60 working days, the longest promise, 15 are left; with the longest
 * row of days off they end within it.
 */
const AHEAD = 35 * 24 * 60 * 60 * 1000

type Term = 'firstAnswerBy' | 'settledBy'
const waiting: Where[] = [{ state: { equals: 'waiting' } }, { escalatedAt: { exists: false } }]
const unanswered: Where = { firstAnsweredAt: { exists: false } }
const unwarned: Where = { warnedAt: { exists: false } }

/**
 * Warns of terms of which three quarters have passed, and escalates those that are over: once each, however many processes look. The
 * moments of both are in working time.
 */
export async function watchTerms(payload: Payload, now = new Date()): Promise<void> {
  const schedules = new Map<string, Promise<Schedule>>()
  const look = async (row: Clocked) => {
    const schedule = schedules.get(row.agency) ?? scheduleOf(payload, row.agency)
    schedules.set(row.agency, schedule)
    const standing = await standingOf(payload, row, await schedule, now)
    if (standing !== 'fine') await act(payload, row, standing, now)
  }
  const today = now.toISOString()
  const later = new Date(now.getTime() + AHEAD).toISOString()
  for (const term of ['firstAnswerBy', 'settledBy'] as const) {
    const also = term === 'firstAnswerBy' ? [unanswered] : []
    await each(payload, term, { less_than: today }, also, look)
    await each(payload, term, { greater_than_equal: today, less_than: later }, [...also, unwarned], look)
  }
}

async function scheduleOf(payload: Payload, agency: string): Promise<Schedule> {
  const found = await dialogueAgency(payload, agency)
  return scheduleFor(payload, { hours: found?.hours ?? [] })
}

/** Everything within a range of terms, by pages in their order. What fails holds up nothing else. */
async function each(
  payload: Payload,
  term: Term,
  range: { greater_than_equal?: string; less_than: string },
  also: Where[],
  look: (row: Clocked) => Promise<void>,
) {
  let page = await pageOf(payload, term, [{ [term]: range }, ...also])
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
    if (page.length < AT_ONCE || !last?.[term]) return
    page = await pageOf(payload, term, [
      { [term]: { ...range, greater_than_equal: last[term] } },
      // All that was asked on one day is to be settled at the same moment: ids only tell the rows of a moment apart.
      { or: [{ [term]: { greater_than: last[term] } }, { id: { greater_than: last.id } }] },
      ...also,
    ])
  }
}

async function pageOf(payload: Payload, term: Term, where: Where[]): Promise<Clocked[]> {
  const { docs } = await payload.db.find<Clocked>({
    collection: 'conversations',
    where: { and: [...waiting, ...where] },
    select: {
      agency: true,
      state: true,
      openedAt: true,
      firstAnswerBy: true,
      firstAnsweredAt: true,
      settledBy: true,
    },
    sort: [term, 'id'],
    limit: AT_ONCE,
    pagination: false,
  })
  return docs
}

const act = (payload: Payload, seen: Clocked, standing: 'warning' | 'overdue', now: Date) =>
  inConversation(payload, { id: seen.id }, async (req, row) => {
    // Answered meanwhile, or another process was faster.
    const moved =
      row.state !== 'waiting' || row.escalatedAt || String(openTerms(row)) !== String(openTerms(seen))
    if (moved || (standing === 'warning' && row.warnedAt)) return
    await (standing === 'warning' ? warn : escalate)(req, row, now.toISOString())
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
