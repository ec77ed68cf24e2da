import type { Payload } from 'payload'

const KEPT_DAYS = 7

/** Deletes announcements that nobody can be waiting for any more. */
export async function forgetOldRows(payload: Payload): Promise<void> {
  const limit = new Date(Date.now() - KEPT_DAYS * 24 * 60 * 60 * 1000).toISOString()
  await payload.db.deleteMany({ collection: 'outbox', where: { createdAt: { less_than: limit } } })
}
