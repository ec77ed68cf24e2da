import type { PayloadRequest } from 'payload'
import { idOf } from '../../idOf.ts'
import { insteadOf } from '../../publishing/insteadOf.ts'
import { newestVersion, publicRow, type Stored } from '../../publishing/storedDocument.ts'
import { mediaIn } from '../mediaIn.ts'
import { keepUses } from './keepUses.ts'
import type { UsingKind } from './usingKinds.ts'

/**
 * Looks which files a document uses as it now stands in the database, in all its languages, and writes that down. A save that has
 * written the public row has left no draft beside it.
 */
export async function noteUses(
  req: PayloadRequest,
  kind: UsingKind,
  id: string,
  { mayHaveDraft = true } = {},
): Promise<void> {
  const { flattenedFields, versions } = req.payload.collections[kind].config
  const row = await publicRow(req, kind, id)
  if (!row) return
  const used = (doc: Stored) => mediaIn(flattenedFields, doc).map((use) => use.id)
  const isPublic = isShown(kind, row)
  const newest = (versions && mayHaveDraft && (await newestVersion(req, kind, id))) || row
  const isDraft = !isPublic || (versions && newest._status !== 'published')
  const agency = kind === 'agencies' ? id : idOf(row.agency)
  await keepUses(
    req,
    { kind, doc: id, agency },
    { published: isPublic ? used(row) : [], drafted: isDraft ? used(newest) : [] },
  )
}

/** A body's own pictures are seen as soon as its site is on line; a withdrawn document is, unless its readers are led elsewhere. */
const isShown = (kind: UsingKind, row: Stored): boolean =>
  kind === 'agencies' ? row.state !== 'draft' : row._status === 'published' && !insteadOf(row)
