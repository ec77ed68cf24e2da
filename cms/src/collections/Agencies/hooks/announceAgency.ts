import { tag } from '@birlik/shared/contract'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { announce } from '../../../services/outbox/announce.ts'

const tags = (slugs: (string | undefined)[]) => [
  tag.list('agencies'),
  ...slugs.flatMap((slug) => (slug ? [tag.agency(slug)] : [])),
]

const changed: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  await announce(req, tags([doc.slug, previousDoc?.slug]))
  return doc
}

const deleted: CollectionAfterDeleteHook = async ({ doc, req }) => announce(req, tags([doc.slug]))

/** An agency frames all its pages, and is listed on the portal. */
export const announceAgency = { changed, deleted }
