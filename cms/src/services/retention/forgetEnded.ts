import type { Payload } from 'payload'

const DAY = 24 * 60 * 60 * 1000

/** For how long it is known which conversations came from one sender: as long as a block may last. */
const SENDERS_KEPT = 30 * DAY

/** Deletes who was at the inbox yesterday, blocks that are over, and where older conversations came from. */
export async function forgetEnded(payload: Payload, now = Date.now()): Promise<void> {
  const today = new Date(now).toISOString()
  await payload.db.deleteMany({ collection: 'presences', where: { seenAt: { less_than: now - DAY } } })
  await payload.db.deleteMany({ collection: 'blocked-senders', where: { until: { less_than: today } } })
  await payload.db.updateMany({
    collection: 'conversations',
    where: {
      and: [
        { sender: { exists: true } },
        { openedAt: { less_than: new Date(now - SENDERS_KEPT).toISOString() } },
      ],
    },
    data: { sender: null },
    returning: false,
  })
}
