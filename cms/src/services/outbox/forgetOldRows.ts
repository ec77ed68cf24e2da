import type { Payload } from 'payload'
import { ROWS_KEPT_FOR } from './keptFor.ts'

/** Deletes announcements that nobody can be waiting for any more. */
export async function forgetOldRows(payload: Payload): Promise<void> {
  const limit = new Date(Date.now() - ROWS_KEPT_FOR).toISOString()
  await payload.db.deleteMany({ collection: 'outbox', where: { createdAt: { less_than: limit } } })
}
