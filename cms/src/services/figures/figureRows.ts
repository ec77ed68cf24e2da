import { countedSince, type FigureRow } from '@birlik/shared/rules'
import type { Payload, Where } from 'payload'
import { isRemoved } from '../dialogue/isRemoved.ts'
import { find } from '../publicRead/find.ts'

const STEP = 31 * 24 * 60 * 60 * 1000

/** All that is counted, and nothing of what was said or by whom. */
const select = {
  openedAt: true,
  firstAnsweredAt: true,
  firstAnswerBy: true,
  firstAnswerMinutes: true,
  kind: true,
  topic: true,
  rating: true,
  removedAt: true,
  restoredAt: true,
} as const

/** Conversations of a body within the counted months, about a month at once: others are answered in between. */
export async function figureRows(payload: Payload, agency: string, now: Date): Promise<FigureRow[]> {
  const rows: FigureRow[] = []
  for (let from = Date.parse(countedSince(now)); from <= now.getTime(); from += STEP) {
    rows.push(...(await openedWithin(payload, agency, from, from + STEP)))
  }
  return rows
}

async function openedWithin(
  payload: Payload,
  agency: string,
  from: number,
  until: number,
): Promise<FigureRow[]> {
  const where: Where = {
    and: [
      { agency: { equals: agency } },
      { openedAt: { greater_than_equal: new Date(from).toISOString() } },
      { openedAt: { less_than: new Date(until).toISOString() } },
    ],
  }
  const rows = await find({ payload }, { collection: 'conversations', where, select, limit: 0 })
  return rows.map((row) => ({
    openedAt: row.openedAt,
    firstAnsweredAt: row.firstAnsweredAt ?? null,
    firstAnswerBy: row.firstAnswerBy ?? NEVER,
    firstAnswerMinutes: row.firstAnswerMinutes ?? null,
    kind: row.kind,
    topic: row.topic ? String(row.topic) : null,
    rating: row.rating ?? null,
    removed: isRemoved(row),
  }))
}

/** Where the calendar gave no term, nothing was promised, and no promise broken. */
const NEVER = '9999-12-31T00:00:00.000Z'
