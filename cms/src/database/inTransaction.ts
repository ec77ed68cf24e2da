import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { withTransientRetry } from './withTransientRetry.ts'

/**
 * Runs `step` in a transaction of its own: all of it is stored or nothing. On MongoDB it may run more than once, so it changes
 * nothing but the database, through the `req` it is given.
 */
export function inTransaction<T>(payload: Payload, step: (req: PayloadRequest) => Promise<T>): Promise<T> {
  return withTransientRetry(async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    try {
      const result = await step(req)
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      throw error
    }
  })
}
