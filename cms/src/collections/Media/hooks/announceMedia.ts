import { tag } from '@birlik/shared/contract'
import type { CollectionAfterChangeHook } from 'payload'
import { announce } from '../../../services/outbox/announce.ts'

/** A new file stands on no page yet; a changed one may stand on many. */
export const announceMedia: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update') await announce(req, [tag.media(String(doc.id))])
  return doc
}
