import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { freeAddress, leadTo } from '../../../services/redirects/leadTo.ts'

const changed: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'create' || previousDoc?.slug !== doc.slug) await freeAddress(req, null, `/${doc.slug}`)
  return doc
}

const deleted: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const slugs: string[] = doc.state === 'draft' ? [] : [doc.slug, ...(doc.formerSlugs ?? [])]
  for (const slug of slugs) await leadTo(req, null, `/${slug}`, null)
}

/** A body that was on line leaves its address to the portal, which says that it is gone. */
export const keepAgencyAddress = { changed, deleted }
