import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { env } from '../../env.ts'
import { forgetFiles } from '../dialogue/forgetFiles.ts'
import { FILE_TYPES } from '../media/fileTypes.ts'
import { nameAs } from '../media/nameAs.ts'
import { folder, makeFolder, settle } from './folder.ts'
import type { Prepared } from './prepareAttachment.ts'

/**
 * Stores a file. Its row gets the key by which its message asks for it when the bytes are safe, on disk or in the bucket: Payload
 * 3.90.1 writes a row before the bucket has the file. What fails on the way is taken back, and what a crash leaves is an orphan.
 */
export async function storeAttachment(
  payload: Payload,
  { key, name, type, data, warnings }: Prepared & { key: string; name: string },
): Promise<void> {
  const stored = `${randomUUID()}.${type}`
  const isLocal = !env().s3
  if (isLocal) await makeFolder()
  // A key by which no submission asks for a file.
  const unsettled = `unsettled-${stored}`
  try {
    const { id } = await payload.create({
      collection: 'attachments',
      data: {
        key: unsettled,
        originalName: nameAs(name, type, /\.(?:heic|heif)$/i.test(name)),
        state: 'ready',
        warnings,
      },
      file: { data, name: stored, mimetype: FILE_TYPES[type].mime, size: data.length },
      depth: 0,
      disableTransaction: true,
      req: await createLocalReq({}, payload),
      overrideAccess: true,
    })
    if (isLocal) await settle(stored)
    await payload.db.updateOne({ collection: 'attachments', id, data: { key }, returning: false })
  } catch (error) {
    if (!(await isThere(payload, stored, key))) throw error
  }
}

/**
 * Whether it is stored after all: a write whose answer was lost. Otherwise what there is of it is taken back; what cannot be asked
 * about now is left to `forgetOrphans`, which looks again.
 */
async function isThere(payload: Payload, stored: string, key: string): Promise<boolean> {
  const where = { filename: { equals: stored } }
  const row = await payload.db.findOne<{ id: string; key: string }>({ collection: 'attachments', where })
  if (row?.key === key) return true
  if (row) await forgetFiles(payload, [row.id])
  else if (!env().s3) await rm(join(folder(), stored), { force: true }).catch(() => {})
  return false
}
