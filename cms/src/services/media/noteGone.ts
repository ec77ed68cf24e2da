import type { PayloadRequest } from 'payload'
import { replaceRows } from '../../database/bulkRows.ts'
import { stemOf } from './stemOf.ts'

/** Keeps of a deleted file that it was there, in the transaction of the deletion. */
export function noteGone(req: PayloadRequest, filename: string): Promise<void> {
  const stem = stemOf(filename)
  return replaceRows(req, 'gone-files', { stem }, [{ stem }])
}
