import type { Payload, Where } from 'payload'
import { fillRows } from '../../database/bulkRows.ts'
import type { ChangeLog } from './changeLog.ts'
import { OVERLAP } from './overlap.ts'
import { paced } from './paced.ts'

export type OutboxRow = {
  id: string
  tags: string[]
  gone?: boolean | null
  subject?: string | null
  dispatchedAt?: number | null
}

type Parts = { payload: Payload; boot: string; log: ChangeLog; onRows: (rows: OutboxRow[]) => void }

/** Rows in one round, and how often there is one however fast an import writes. */
const MOST_ROWS = 1000
const OWN_EVERY = 100
const OTHERS_EVERY = 1000
const AFTER_FAILURE = 1000

/**
 * Brings committed rows of the outbox into the log. A row belongs to the process that stamps it first; what other
 * processes of cms have stamped is read apart, over a minute again and again, because their clocks differ and what is
 * stamped earlier may be committed later.
 */
export function createRounds({ payload, boot, log, onRows }: Parts) {
  let seen = new Set<string>()
  let readAt = log.position().at
  let stopped = false

  const own = paced(() => surviving(takeOwn), OWN_EVERY)
  const others = paced(() => surviving(takeOthers), OTHERS_EVERY)
  function wake() {
    if (stopped) return
    own.wake()
    others.wake()
  }

  async function takeOwn() {
    const rows = await read(payload, { dispatchedAt: { exists: false } }, 'createdAt', MOST_ROWS)
    if (!rows.length) return
    // Two rounds never share a moment: whoever has acknowledged the first has not heard the second.
    const at = Math.max(Date.now(), log.position().at + 1)
    const ids = rows.map(({ id }) => id)
    await fillRows(payload, 'outbox', ids, { dispatchedAt: at, dispatchedBy: boot })
    tell(rows, at)
    if (rows.length === MOST_ROWS) own.wake()
  }

  async function takeOthers() {
    const since = readAt - OVERLAP
    const now = Date.now()
    const theirs: Where = { dispatchedBy: { not_equals: boot } }
    const rows = await read(
      payload,
      { and: [{ dispatchedAt: { greater_than_equal: since } }, theirs] },
      'dispatchedAt',
    )
    const fresh = rows.filter(({ id }) => !seen.has(id))
    readAt = now
    seen = new Set(rows.map(({ id }) => id))
    if (fresh.length) tell(fresh, Math.max(...fresh.map(({ dispatchedAt }) => dispatchedAt ?? 0)))
  }

  function tell(rows: OutboxRow[], at: number) {
    log.append(rows, at)
    onRows(rows)
  }

  async function surviving(task: () => Promise<void>) {
    try {
      await task()
    } catch (err) {
      if (stopped) return
      payload.logger.warn({ err }, 'Changes could not be told to the sites; trying again')
      setTimeout(wake, AFTER_FAILURE).unref()
    }
  }

  return {
    wake,
    stop: () => {
      stopped = true
    },
  }
}

async function read(payload: Payload, where: Where, sort: string, limit?: number): Promise<OutboxRow[]> {
  const { docs } = await payload.db.find<OutboxRow>({
    collection: 'outbox',
    where,
    select: { tags: true, gone: true, subject: true, dispatchedAt: true },
    sort,
    limit,
    pagination: false,
  })
  return docs
}
