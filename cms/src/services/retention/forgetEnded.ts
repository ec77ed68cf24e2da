import type { Payload } from 'payload'

const DAY = 24 * 60 * 60 * 1000

/** Deletes who was at the inbox yesterday, and blocks that are over. */
export async function forgetEnded(payload: Payload, now = Date.now()): Promise<void> {
  const today = new Date(now).toISOString()
  await payload.db.deleteMany({ collection: 'presences', where: { seenAt: { less_than: now - DAY } } })
  await payload.db.deleteMany({ collection: 'blocked-senders', where: { until: { less_than: today } } })
}
