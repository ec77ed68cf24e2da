import type { Payload } from 'payload'
import { canWrite } from '../../database/canWrite.ts'

/** Whether the database answers a question that only a migrated one can, and would store something. */
export async function isAlive(payload: Payload): Promise<boolean> {
  try {
    await payload.db.findOne({ collection: 'agencies', where: {}, select: { slug: true } })
    return await canWrite(payload.db)
  } catch {
    return false
  }
}
