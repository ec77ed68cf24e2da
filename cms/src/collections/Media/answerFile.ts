import type { PayloadRequest, Where } from 'payload'
import { agenciesWhere } from '../../access/agenciesWhere.ts'
import { worksHere } from '../../access/worksHere.ts'
import { idOf } from '../../services/idOf.ts'
import { goneFile, noFile } from '../../services/media/noFile.ts'
import { stemOf } from '../../services/media/stemOf.ts'
import { say } from '../../services/say.ts'
import { missingFile } from './missingFile.ts'
import { type NamedFile, nameFile } from './nameFile.ts'

type Row = NamedFile & {
  id: string
  filename: string
  agency?: unknown
  isPublic?: boolean | null
  formerOf?: string | null
  formerSince?: string | null
}
type Args = { params: { collection: string; filename: string } }

/**
 * Decides who gets the bytes of a file. Readers get what something public uses. What was replaced or deleted is gone (410) for
 * good, since its name was kept for ever by whoever has seen it; anything else is not there (404). Who works in the agency gets all
 * that it has. Undefined where the file is to be sent: Payload, or the bucket, does that, under the name said here. The sizes of a
 * picture are names of ours and have none.
 */
export async function answerFile(req: PayloadRequest, { params }: Args): Promise<Response | undefined> {
  const row = await rowOf(req, params.filename)
  if (row && (isShown(row) || worksWith(req, row))) {
    const missing = missingFile(req, params)
    if (!missing && row.filename === params.filename) nameFile(req, params.filename, row)
    return missing
  }
  const isGone = row ? Boolean(row.formerSince) : await wasDeleted(req, params.filename)
  const message = say(req, isGone ? goneFile : noFile)
  const headers = { 'Cache-Control': 'no-store' }
  return Response.json({ errors: [{ message }] }, { status: isGone ? 410 : 404, headers })
}

const ASKED = {
  agency: true,
  isPublic: true,
  formerOf: true,
  formerSince: true,
  filename: true,
  originalName: true,
  mimeType: true,
  filesize: true,
  createdAt: true,
} as const

const isShown = ({ isPublic, formerOf }: Row): boolean => Boolean(isPublic) && !formerOf

function worksWith({ user }: PayloadRequest, { agency }: Row): boolean {
  const owner = idOf(agency)
  if (!owner) return worksHere(user)
  const agencies = agenciesWhere(user, 'read', 'media')
  return agencies === 'all' || agencies.includes(owner)
}

/** The file that has this name, or one of its sizes. */
function rowOf(req: PayloadRequest, name: string): Promise<Row | null> {
  const sizes = req.payload.collections.media.config.upload.imageSizes ?? []
  const or: Where[] = ['filename', ...sizes.map((size) => `sizes.${size.name}.filename`)].map((field) => ({
    [field]: { equals: name },
  }))
  return req.payload.db.findOne<Row>({ collection: 'media', where: { or }, select: ASKED, req })
}

const wasDeleted = async (req: PayloadRequest, name: string): Promise<boolean> =>
  (await req.payload.db.findOne({
    collection: 'gone-files',
    where: { stem: { equals: stemOf(name) } },
    req,
  })) !== null
