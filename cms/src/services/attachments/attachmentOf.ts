import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { sendingKey } from '@birlik/shared/contract'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { Attachment } from '../../payload-types.ts'
import { contentDisposition } from '../contentDisposition.ts'
import { idOf } from '../idOf.ts'
import { folder } from './folder.ts'

/**
 * The bytes of a file that a message of this conversation carries, as they are sent to whoever may read the conversation; null when
 * there are none. A file is known by the id of its row or by the key of its sending, which look different.
 */
export async function attachmentOf(
  { payload }: Pick<PayloadRequest, 'payload'>,
  conversation: string,
  file: string,
): Promise<Response | null> {
  const { db } = payload
  const by = sendingKey.safeParse(file).success ? 'key' : 'id'
  const row = await db.findOne<Attachment>({ collection: 'attachments', where: { [by]: { equals: file } } })
  const message = idOf(row?.message)
  if (!row?.filename || !message) return null
  const carrier = await db.findOne<{ id: string; conversation: unknown }>({
    collection: 'messages',
    where: { id: { equals: message } },
    select: { conversation: true },
  })
  if (idOf(carrier?.conversation) !== conversation) return null
  const bytes = await bytesOf(payload, row)
  return bytes && new Response(bytes, { headers: headersOf(row) })
}

async function bytesOf(payload: Payload, row: Attachment): Promise<ReadableStream | null> {
  const { upload } = payload.collections.attachments.config
  // Of our own: what the asker says of ranges and what it has would change the answer of a bucket.
  const req = await createLocalReq({}, payload)
  const filename = row.filename ?? ''
  const params = { collection: 'attachments', filename }
  for (const handler of upload.handlers ?? []) {
    const answer = await handler(req, { doc: row as never, params })
    if (answer) return answer.ok ? answer.body : missing(payload, answer.status)
  }
  try {
    const handle = await open(join(folder(), filename))
    return Readable.toWeb(handle.createReadStream()) as ReadableStream
  } catch (error) {
    return missing(payload, error)
  }
}

function missing(payload: Payload, error: unknown): null {
  payload.logger.error({ err: error, msg: 'The bytes of an attachment are not to be had' })
  return null
}

/** Only pictures, which are made anew, are shown in place; all else is saved. Nothing of it is kept on the way. */
function headersOf({ mimeType, filesize, originalName }: Attachment): Record<string, string> {
  const way = mimeType?.startsWith('image/') ? 'inline' : 'attachment'
  return {
    'Content-Type': mimeType ?? 'application/octet-stream',
    'Content-Length': String(filesize),
    'Content-Disposition': contentDisposition(way, originalName),
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store',
  }
}
