import { setImmediate } from 'node:timers/promises'
import { countedSince, type FigureRow } from '@birlik/shared/rules'
import type { Payload, Where } from 'payload'
import { isRemoved } from '../dialogue/isRemoved.ts'
import type { Doc } from '../publicRead/collections.ts'
import { find } from '../publicRead/find.ts'

const STEP = 31 * 24 * 60 * 60 * 1000

/** All that is counted, and nothing of what was said or by whom. */
const select = {
  openedAt: true,
  transferredAt: true,
  firstAnsweredAt: true,
  firstAnswerBy: true,
  firstAnswerMinutes: true,
  kind: true,
  topic: true,
  rating: true,
  removedAt: true,
  restoredAt: true,
} as const

/**
 * What a body has received within the counted months, about a month at once: others are answered in between. What it has handed over
 * is no conversation of its own any more.
 */
export async function figureRows(payload: Payload, agency: string, now: Date): Promise<FigureRow[]> {
  const rows: FigureRow[] = []
  for (let from = Date.parse(countedSince(now)); from <= now.getTime(); from += STEP) {
    const within = { since: new Date(from).toISOString(), until: new Date(from + STEP).toISOString() }
    rows.push(...(await keptWithin(payload, agency, within)))
    rows.push(...(await handedOverWithin(payload, agency, within)))
    // SQLite answers within the call.
    await setImmediate()
  }
  return rows
}

type Within = { since: string; until: string }

/** As `and` of conditions that an index answers. */
const receivedBy = (agency: string, field: string, { since, until }: Within): Where[] => [
  { agency: { equals: agency } },
  { [field]: { greater_than_equal: since } },
  { [field]: { less_than: until } },
]

async function keptWithin(payload: Payload, agency: string, within: Within): Promise<FigureRow[]> {
  const conversations = (field: string) =>
    find(
      { payload },
      { collection: 'conversations', where: { and: receivedBy(agency, field, within) }, select, limit: 0 },
    )
  const opened = await conversations('openedAt')
  const takenOver = await conversations('transferredAt')
  // Not a condition: SQLite would go by the index of what was transferred, and read all that was not for each month.
  return [...opened.filter(({ transferredAt }) => !transferredAt), ...takenOver].map(rowOf)
}

const rowOf = (row: Doc<'conversations'>): FigureRow => ({
  receivedAt: row.transferredAt ?? row.openedAt,
  firstAnsweredAt: row.firstAnsweredAt ?? null,
  firstAnswerBy: row.firstAnswerBy ?? NEVER,
  firstAnswerMinutes: row.firstAnswerMinutes ?? null,
  kind: row.kind,
  topic: row.topic ? String(row.topic) : null,
  rating: row.rating ?? null,
  removed: isRemoved(row),
  handedOver: false,
})

/** Where the calendar gave no term, nothing was promised, and no promise broken. */
const NEVER = '9999-12-31T00:00:00.000Z'

async function handedOverWithin(payload: Payload, agency: string, within: Within): Promise<FigureRow[]> {
  const rows = await find(
    { payload },
    {
      collection: 'handovers',
      where: { and: receivedBy(agency, 'receivedAt', within) },
      select: { receivedAt: true, kind: true, topic: true },
      limit: 0,
    },
  )
  return rows.map(({ receivedAt, kind, topic }) => ({
    receivedAt,
    kind,
    topic: topic ? String(topic) : null,
    ...UNKNOWN,
    handedOver: true,
  }))
}

/** What became of it is the other body's to count. */
const UNKNOWN = {
  firstAnsweredAt: null,
  firstAnswerBy: NEVER,
  firstAnswerMinutes: null,
  rating: null,
  removed: false,
}
