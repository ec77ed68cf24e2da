import type { AttachedFile, FileWarning } from '@birlik/shared/contract'
import { storeNotKept } from '../../attachments/storeNotKept.ts'
import type { ConversationRow } from '../rows.ts'
import type { Batch, StoredFile } from './batch.ts'
import { flush } from './writes.ts'

/** Whether the bytes of all these files, or word that they were refused, have arrived. */
export const haveArrived = ({ attachments }: Batch, files: readonly AttachedFile[]): boolean =>
  files.every(({ key }) => attachments.has(key))

/**
 * Binds files to the message that carries them: from then on they are read with it, and end with it. What is too much for the day, of
 * the sender or for the body, is not kept; the words go their way all the same, and both sides are told.
 */
export async function linkFiles(
  batch: Batch,
  files: readonly AttachedFile[],
  message: string,
  { agency, sender }: Pick<ConversationRow, 'agency' | 'sender'>,
): Promise<void> {
  if (!files.length) return
  await flush(batch)
  const rooms = await batch.roomFor(agency, sender ?? null)
  for (const { key } of files) {
    const file = batch.attachments.get(key)
    if (!file) throw new Error(`No attachment ${key}`)
    const size = file.filesize ?? 0
    const fits = rooms.every(({ left }) => size <= left)
    if (fits) for (const room of rooms) room.left -= size
    await (fits ? link(batch, file, { message, agency, sender: sender ?? null }) : drop(batch, file, message))
  }
}

const link = ({ req }: Batch, { id }: StoredFile, data: Record<string, string | null>) =>
  req.payload.db.updateOne({ collection: 'attachments', id, data, returning: false, req })

const OVER_QUOTA: FileWarning[] = ['over-quota']

/** Its bytes go after the commit, with the row that they have; another tells of it. */
async function drop({ req, unwanted }: Batch, { id, key, originalName }: StoredFile, message: string) {
  await req.payload.db.updateOne({
    collection: 'attachments',
    id,
    data: { key: `over-quota-${id}` },
    returning: false,
    req,
  })
  await storeNotKept(req.payload, { key, originalName, message, warnings: OVER_QUOTA }, req)
  unwanted.push({ attachments: [id], letters: [] })
}
