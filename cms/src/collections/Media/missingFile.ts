import { existsSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { PayloadRequest } from 'payload'
import { env } from '../../env.ts'
import { noFile } from '../../services/media/noFile.ts'
import { say } from '../../services/say.ts'

/** 404 for a file that is not on the disk, where Payload 3.90.1 answers 500; buckets say so themselves. */
export function missingFile(
  req: PayloadRequest,
  params: { collection: string; filename: string },
): Response | undefined {
  const { s3, dataDir } = env()
  if (s3) return undefined
  const folder = join(dataDir, params.collection)
  const path = resolve(folder, params.filename)
  if (path.startsWith(folder + sep) && existsSync(path)) return undefined
  return Response.json({ errors: [{ message: say(req, noFile) }] }, { status: 404 })
}
