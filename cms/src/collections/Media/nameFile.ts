import { extname } from 'node:path'
import { fileNameOf } from '@birlik/shared/text'
import type { PayloadRequest } from 'payload'
import { contentDisposition } from '../../services/contentDisposition.ts'

type Row = {
  id: string
  originalName?: string | null
  mimeType?: string | null
  filesize?: number | null
  createdAt: string
}
type Args = { params: { filename: string } }

/**
 * Says with the bytes of a file under which name it is saved, how long it is, and when its media was made: its address is an id, and what
 * lies there never changes. The sizes of a picture are names of ours and have none. Sends nothing: Payload, or the bucket, does that.
 */
export async function nameFile(req: PayloadRequest, { params: { filename } }: Args): Promise<void> {
  const where = { filename: { equals: filename } }
  const select = { originalName: true, mimeType: true, filesize: true, createdAt: true } as const
  const row = await req.payload.db.findOne<Row>({ collection: 'media', where, select, req })
  if (!row) return
  const name = fileNameOf(row.originalName || filename, extname(filename).slice(1))
  const way = row.mimeType?.startsWith('image/') ? 'inline' : 'attachment'
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Content-Disposition', contentDisposition(way, name))
  // Next 16.4.6 leaves out the Content-Length that Payload has set.
  if (row.filesize) req.responseHeaders.set('X-File-Length', String(row.filesize))
  req.responseHeaders.set('Last-Modified', new Date(row.createdAt).toUTCString())
}
