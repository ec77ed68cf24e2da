import { createLocalReq, type Payload } from 'payload'
import { withTransientRetry } from '../../database/withTransientRetry.ts'

/** Sizes of the largest picture are made in seconds; a day is beyond doubt. */
const KEPT_FOR = 24 * 60 * 60 * 1000

/** Deletes files that were stored to take another's place and never did: the save was refused, or ended by a crash. For the daily job. */
export async function forgetUnplaced(payload: Payload, now = Date.now()): Promise<void> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'media',
    where: {
      and: [
        { formerOf: { exists: true } },
        { formerSince: { exists: false } },
        { createdAt: { less_than: new Date(now - KEPT_FOR).toISOString() } },
      ],
    },
    select: { filename: true },
    pagination: false,
  })
  for (const { id } of docs) {
    await withTransientRetry(async () => {
      const req = await createLocalReq({}, payload)
      await payload.delete({ collection: 'media', id, depth: 0, req, overrideAccess: true })
    })
  }
}
