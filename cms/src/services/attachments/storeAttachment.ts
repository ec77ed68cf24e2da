import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileNameOf } from '@birlik/shared/text'
import { createLocalReq, type Payload } from 'payload'
import { env } from '../../env.ts'
import { forgetFiles } from '../dialogue/forgetFiles.ts'
import { FILE_TYPES } from '../media/fileTypes.ts'
import { folder, makeFolder, settle } from './folder.ts'
import type { Prepared } from './prepareAttachment.ts'

/** A name by which no submission asks for an attachment. */
const provisional = () => `unsettled-${randomUUID()}`

/**
 * Stores a file. Its row gets the key by which its message asks for it when the bytes are safe, on disk or in the bucket: Payload
 * 3.90.1 writes a row before the bucket has the file. What fails on the way is taken back, and what a crash leaves is an orphan.
 */
export async function storeAttachment(
  payload: Payload,
  { key, name, type, data }: Prepared & { key: string; name: string },
): Promise<void> {
  const stored = `${randomUUID()}.${type}`
  const isLocal = !env().s3
  if (isLocal) await makeFolder()
  let id: string | undefined
  try {
    const row = await payload.create({
      collection: 'attachments',
      data: { key: provisional(), originalName: fileNameOf(name, type), state: 'ready' },
      file: { data, name: stored, mimetype: FILE_TYPES[type].mime, size: data.length },
      depth: 0,
      disableTransaction: true,
      req: await createLocalReq({}, payload),
      overrideAccess: true,
    })
    id = row.id
    if (isLocal) await settle(stored)
    await payload.db.updateOne({ collection: 'attachments', id, data: { key }, returning: false })
  } catch (error) {
    if (id) await forgetFiles(payload, [id])
    else if (isLocal) await rm(join(folder(), stored), { force: true })
    throw error
  }
}
