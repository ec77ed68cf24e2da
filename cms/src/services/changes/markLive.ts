import type { Payload } from 'payload'
import { fillRows } from '../../database/bulkRows.ts'

const AT_ONCE = 1000

/** Writes down that everything told up to a moment is live. */
export async function markLive(payload: Payload, upTo: number): Promise<void> {
  const liveAt = new Date().toISOString()
  for (;;) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection: 'outbox',
      where: { and: [{ liveAt: { exists: false } }, { dispatchedAt: { less_than_equal: upTo } }] },
      select: { liveAt: true },
      sort: 'dispatchedAt',
      limit: AT_ONCE,
      pagination: false,
    })
    if (docs.length)
      await fillRows(
        payload,
        'outbox',
        docs.map(({ id }) => id),
        { liveAt },
      )
    if (docs.length < AT_ONCE) return
  }
}
