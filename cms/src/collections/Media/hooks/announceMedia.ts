import { tag } from '@birlik/shared/contract'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { announce } from '../../../services/outbox/announce.ts'
import { mediaTags } from '../../../services/outbox/mediaTags.ts'

/** A file that nothing public uses stands on no page; another one may stand on many. */
const changed: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || !doc.isPublic) return doc
  await announce(req, { tags: await mediaTags(req, doc) })
  // The bytes of the old one must not be seen under their own address either.
  if (doc.filename !== previousDoc.filename) await announce(req, { tags: [tag.files], gone: true })
  return doc
}

/** A file in use is not deleted, so no page shows it; its own address answers otherwise. */
const deleted: CollectionAfterDeleteHook = ({ req }) => announce(req, { tags: [tag.files], gone: true })

export const announceMedia = { changed, deleted }
