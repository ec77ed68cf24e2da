import type { PayloadRequest } from 'payload'

/** Writes down which cache tags a change has made stale, in the transaction of the change itself. */
export async function announce(req: PayloadRequest, tags: string[]): Promise<void> {
  const now = new Date().toISOString()
  const data = { tags: [...new Set(tags)], createdAt: now, updatedAt: now }
  await req.payload.db.create({ collection: 'outbox', data, req })
}
