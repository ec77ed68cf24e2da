import { extname } from 'node:path'
import { fileNameOf } from '@birlik/shared/text'
import type { PayloadRequest } from 'payload'
import { contentDisposition } from '../../services/contentDisposition.ts'

export type NamedFile = {
  originalName?: string | null
  mimeType?: string | null
  filesize?: number | null
  createdAt: string
}

/**
 * Says with the bytes of a file under which name it is saved, how long it is, and when its media was made: its address is an id, and what
 * lies there never changes.
 */
export function nameFile(req: PayloadRequest, filename: string, file: NamedFile): void {
  const name = fileNameOf(file.originalName || filename, extname(filename).slice(1))
  const way = file.mimeType?.startsWith('image/') ? 'inline' : 'attachment'
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Content-Disposition', contentDisposition(way, name))
  // Next 16.4.6 leaves out the Content-Length that Payload has set.
  if (file.filesize) req.responseHeaders.set('X-File-Length', String(file.filesize))
  req.responseHeaders.set('Last-Modified', new Date(file.createdAt).toUTCString())
}
