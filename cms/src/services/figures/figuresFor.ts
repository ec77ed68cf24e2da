import { setTimeout } from 'node:timers/promises'
import type { DialogueFigures } from '@birlik/shared/contract'
import { countedSince, type Figures, figuresOf, type RemovalRow, removalsOf } from '@birlik/shared/rules'
import type { Payload, Where } from 'payload'
import { find } from '../publicRead/find.ts'
import { figureRows } from './figureRows.ts'

/** How long figures are told again, in ms: however many ask, cms counts once. */
const KEPT_FOR = 60_000
/** How long somebody waits for new ones where older ones are known, in ms: site gives up after three seconds. */
export const PATIENCE = 1000

/** Topics are ids. */
type Counted = Figures & Pick<DialogueFigures, 'removals' | 'countedAt'>
type Kept = { last?: Counted; counting?: Promise<Counted> }

// By database, of which a process has one, and agency.
const kept = new WeakMap<object, Map<string, Kept>>()

/**
 * The account of a body’s dialogue: not older than a minute, or, where counting takes longer than somebody is patient, as it was
 * counted last, which it says. It is counted to the end all the same, for the next one.
 */
export async function figuresFor(payload: Payload, agency: string, patience = PATIENCE): Promise<Counted> {
  const { last } = keptOf(payload, agency)
  if (!last) return recount(payload, agency)
  if (Date.parse(last.countedAt) + KEPT_FOR > Date.now() || patience <= 0) return last
  const counted = recount(payload, agency).catch((err) => {
    payload.logger.error({ err, agency }, 'Figures could not be counted anew')
    return last
  })
  return Promise.race([counted, setTimeout(patience, last, { ref: false })])
}

/** Counts now; once, however many ask meanwhile. */
export function recount(payload: Payload, agency: string): Promise<Counted> {
  const own = keptOf(payload, agency)
  own.counting ??= count(payload, agency)
    .then((counted) => {
      own.last = counted
      return counted
    })
    .finally(() => {
      own.counting = undefined
    })
  return own.counting
}

function keptOf({ db }: Payload, agency: string): Kept {
  const known = kept.get(db) ?? new Map<string, Kept>()
  kept.set(db, known)
  const own = known.get(agency) ?? {}
  known.set(agency, own)
  return own
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
