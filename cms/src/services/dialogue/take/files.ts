import type { AttachedFile } from '@birlik/shared/contract'
import type { Batch } from './batch.ts'
import { flush } from './writes.ts'

/** Whether the bytes of all these files, or word that they were refused, have arrived. */
export const haveArrived = ({ attachments }: Batch, files: readonly AttachedFile[]): boolean =>
  files.every(({ key }) => attachments.has(key))

/** Binds files to the message that carries them: from then on they are read with it, and end with it. */
export async function linkFiles(
  batch: Batch,
  files: readonly AttachedFile[],
  message: string,
): Promise<void> {
  if (!files.length) return
  await flush(batch)
  const { req, attachments } = batch
  for (const { key } of files) {
    const id = attachments.get(key)
    if (!id) throw new Error(`No attachment ${key}`)
    await req.payload.db.updateOne({
      collection: 'attachments',
      id,
      data: { message },
      returning: false,
      req,
    })
  }
}
