import type { Payload } from 'payload'
import { type Heard, heardFrom } from './changeLog.ts'
import { OVERLAP } from './overlap.ts'
import type { OutboxRow } from './rounds.ts'

/** Beyond this a cache is sooner emptied than purged tag by tag. */
const MOST_ROWS = 10_000

/** What was told since a moment, from the database; null when it is too much. By time: ids are not in the order of commits. */
export async function missedSince(payload: Payload, at: number): Promise<Heard | null> {
  const { docs } = await payload.db.find<OutboxRow>({
    collection: 'outbox',
    where: { dispatchedAt: { greater_than_equal: at - OVERLAP } },
    select: { tags: true, gone: true },
    sort: 'dispatchedAt',
    limit: MOST_ROWS + 1,
    pagination: false,
  })
  return docs.length > MOST_ROWS ? null : heardFrom(docs)
}
