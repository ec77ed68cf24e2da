import type { PayloadRequest } from 'payload'

type Announcement = {
  tags: string[]
  /** What was written, for whoever asks whether it is live. */
  subject?: string
  /** Whether something was taken away that must not be seen any more. */
  gone?: boolean
}

/** Writes down which cache tags a change has made stale, in the transaction of the change itself. */
export async function announce(
  req: PayloadRequest,
  { tags, subject, gone = false }: Announcement,
): Promise<void> {
  const now = new Date().toISOString()
  const data = { tags: [...new Set(tags)], subject, gone, createdAt: now, updatedAt: now }
  await req.payload.db.create({ collection: 'outbox', data, req })
}
