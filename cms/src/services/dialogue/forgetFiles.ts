import { createLocalReq, type Payload } from 'payload'
import { withTransientRetry } from '../../database/withTransientRetry.ts'
import { deleteLeaving } from '../bucket/leavingFiles.ts'

/**
 * Deletes attachments that no message carries any more, bytes and rows, after the commit that took them away. What cannot be deleted
 * now is nobody's, and is found by those who clear up.
 */
export async function forgetFiles(payload: Payload, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    try {
      await withTransientRetry(async () => {
        const req = await createLocalReq({}, payload)
        await payload.delete({ collection: 'attachments', id, depth: 0, req, overrideAccess: true })
      })
    } catch (err) {
      payload.logger.error({ err, id }, 'An attachment could not be deleted')
    }
  }
  await deleteLeaving(payload)
}
