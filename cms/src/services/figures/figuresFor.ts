import type { DialogueFigures } from '@birlik/shared/contract'
import { countedSince, type Figures, figuresOf, type RemovalRow, removalsOf } from '@birlik/shared/rules'
import type { Payload, Where } from 'payload'
import { find } from '../publicRead/find.ts'
import { figureRows } from './figureRows.ts'

/** How long figures are told again, in ms: however many ask, cms counts once. */
const KEPT_FOR = 60_000

/** Topics are ids. */
type Counted = Figures & Pick<DialogueFigures, 'removals' | 'countedAt'>
type Kept = { counted: Promise<Counted>; until: number }

// By database, of which a process has one, and agency.
const kept = new WeakMap<object, Map<string, Kept>>()

/** The account of a body’s dialogue, not older than a minute. */
export function figuresFor(payload: Payload, agency: string): Promise<Counted> {
  const known = kept.get(payload.db) ?? new Map<string, Kept>()
  kept.set(payload.db, known)
  const found = known.get(agency)
  if (found && found.until > Date.now()) return found.counted
  const counted = count(payload, agency)
  known.set(agency, { counted, until: Date.now() + KEPT_FOR })
  // A failure is not kept.
  counted.catch(() => known.delete(agency))
  return counted
}

async function count(payload: Payload, agency: string): Promise<Counted> {
  const now = new Date()
  const rows = await figureRows(payload, agency, now)
  const removals = removalsOf(await removedSince(payload, agency, countedSince(now)), now)
  return { ...figuresOf(rows, now), removals, countedAt: now.toISOString() }
}

/** A conversation that is hidden as a whole is so at its first message, too: messages are all there is to count. */
async function removedSince(payload: Payload, agency: string, since: string): Promise<RemovalRow[]> {
  const where: Where = { and: [{ agency: { equals: agency } }, { removedAt: { greater_than_equal: since } }] }
  const select = { removedAt: true, removalReason: true, restoredAt: true } as const
  const rows = await find({ payload }, { collection: 'messages', where, select, limit: 0 })
  return rows.flatMap(({ removedAt, removalReason, restoredAt }) =>
    removedAt && removalReason ? [{ removedAt, reason: removalReason, restored: Boolean(restoredAt) }] : [],
  )
}
