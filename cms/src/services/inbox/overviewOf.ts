import type { InboxOverview } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { type FigureRow, figuresOf } from '@birlik/shared/rules'
import type { Where } from 'payload'
import { live } from '../publicRead/agencies.ts'
import { count, find } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'
import { titleOf } from './itemsOf.ts'
import { atInbox } from './presence.ts'
import { respondersOf } from './respondersOf.ts'

type Row = InboxOverview['agencies'][number]

const YEAR = 366 * 24 * 60 * 60 * 1000
const figureSelect = {
  openedAt: true,
  firstAnsweredAt: true,
  firstAnswerBy: true,
  firstAnswerMinutes: true,
  kind: true,
  rating: true,
  removedAt: true,
  removalReason: true,
  restoredAt: true,
} as const

/** Bodies on line side by side over the last twelve months: figures alone, nothing of what was said. By name. */
export async function overviewOf(req: PublicRequest, locale: Locale): Promise<Row[]> {
  const agencies = await find(req, {
    collection: 'agencies',
    where: live,
    select: { slug: true, name: true },
    limit: 0,
  })
  const rows: Row[] = []
  // One after the other: the figures of hundreds of bodies are nothing that anybody's answer should wait for.
  for (const { id, slug, name } of agencies) {
    const [total, waiting, responders, online] = await Promise.all([
      totalOf(req, id),
      count(req, 'conversations', { and: [{ agency: { equals: id } }, { state: { equals: 'waiting' } }] }),
      respondersOf({ payload: req.payload }, id),
      atInbox(req, id),
    ])
    const names = { id, slug, name: titleOf(name, locale) || slug }
    rows.push({ ...total, ...names, waiting, responders: responders.length, online })
  }
  return rows.sort((a, b) => a.name.localeCompare(b.name, locale))
}

async function totalOf(req: PublicRequest, agency: string) {
  const now = new Date()
  const since = new Date(now.getTime() - YEAR).toISOString()
  const where: Where = { and: [{ agency: { equals: agency } }, { openedAt: { greater_than: since } }] }
  const rows = await find(req, { collection: 'conversations', where, select: figureSelect, limit: 0 })
  const figures = rows.map(
    (row): FigureRow => ({
      openedAt: row.openedAt,
      firstAnsweredAt: row.firstAnsweredAt ?? null,
      firstAnswerBy: row.firstAnswerBy ?? row.openedAt,
      firstAnswerMinutes: row.firstAnswerMinutes ?? null,
      kind: row.kind,
      topic: null,
      rating: row.rating ?? null,
      removedReason: (row.removedAt && row.removalReason) || null,
      restored: Boolean(row.restoredAt),
    }),
  )
  return figuresOf(figures, now).total
}
