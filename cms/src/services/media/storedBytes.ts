import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createLocalReq, type Payload } from 'payload'

/** The bytes of a stored file, from the bucket or the folder of its collection; undefined when they are not to be had. */
export async function storedBytes(
  payload: Payload,
  collection: 'media',
  row: { filename?: string | null },
): Promise<Buffer | undefined> {
  const { upload } = payload.collections[collection].config
  const filename = row.filename ?? ''
  const req = await createLocalReq({}, payload)
  try {
    for (const handler of upload.handlers ?? []) {
      const answer = await handler(req, { doc: row as never, params: { collection, filename } })
      if (answer?.ok) return Buffer.from(await answer.arrayBuffer())
    }
    return await readFile(join(upload.staticDir ?? '', filename))
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The bytes of a file are not to be had' })
    return undefined
  }
}
