import { tag } from '@birlik/shared/contract'
import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { announce } from '../../../services/outbox/announce.ts'
import { mediaTags } from '../../../services/outbox/mediaTags.ts'

/** A new file stands on no page yet; a changed one may stand on many. */
const changed: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update') return doc
  const replaced = doc.filename !== previousDoc.filename ? [tag.files] : []
  await announce(req, { tags: [...(await mediaTags(req, doc)), ...replaced] })
  return doc
}

/** Before: afterwards nothing says any more where the file was used. */
const leaving: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { id: { equals: id } }
  const doc = await req.payload.db.findOne<{ id: string; agency?: unknown }>({
    collection: 'media',
    where,
    req,
  })
  if (doc) await announce(req, { tags: [...(await mediaTags(req, doc)), tag.files], gone: true })
}

export const announceMedia = { changed, leaving }
