import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { storedBytes } from '../../../services/media/storedBytes.ts'
import { mayReplace } from '../mayReplace.ts'

type File = NonNullable<PayloadRequest['file']>
type Row = { filename?: string | null; originalName?: string | null; mimeType?: string | null }

type Args = { id?: string; data?: { removeAuthorship?: unknown }; overrideAccess?: boolean }

const nameless = new WeakSet<File>()

/** Whether a file is to be stored without the names of who made it. */
export const isNameless = (file: File): boolean => nameless.has(file)

/**
 * An editor asks for a stored file without the names of who made it: it takes its own place, as if it had been uploaded anew, so that
 * whatever replaces files does the same with the old one.
 */
export const removeNames: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, data, overrideAccess } = args as Args
  if (operation !== 'update' || !id || !data?.removeAuthorship) return args
  // Asked first: the bytes of a film are not read for somebody who may not change it.
  if (!req.file) await mayReplace(req, id, Boolean(overrideAccess))
  req.file ??= await storedFile(req, id)
  if (req.file) nameless.add(req.file)
  return args
}

async function storedFile(req: PayloadRequest, id: string): Promise<File | undefined> {
  const where = { id: { equals: id } }
  const row = await req.payload.db.findOne<Row & { id: string }>({ collection: 'media', where, req })
  if (!row?.filename) return undefined
  const data = await storedBytes(req.payload, 'media', row)
  return (
    data && { data, name: row.originalName || row.filename, mimetype: row.mimeType ?? '', size: data.length }
  )
}
