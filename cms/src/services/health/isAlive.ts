import type { Payload } from 'payload'

/** Whether the database answers a question that only a migrated one can. */
export const isAlive = async (payload: Payload): Promise<boolean> =>
  payload.db.findOne({ collection: 'agencies', where: {}, select: { slug: true } }).then(
    () => true,
    () => false,
  )
