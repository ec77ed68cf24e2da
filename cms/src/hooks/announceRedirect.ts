import { tag } from '@birlik/shared/contract'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { agencySlug } from '../services/agencies/agencySlug.ts'
import { idOf } from '../services/idOf.ts'
import { announce } from '../services/outbox/announce.ts'

const tagOf = async (req: Parameters<CollectionAfterDeleteHook>[0]['req'], agency: unknown) => {
  const id = idOf(agency)
  const slug = id && (await agencySlug(req, id))
  return slug ? tag.redirects(slug) : 'redirects'
}

const changed: CollectionAfterChangeHook = async ({ doc, req }) => {
  await announce(req, [await tagOf(req, doc.agency)])
  return doc
}

const deleted: CollectionAfterDeleteHook = async ({ doc, req }) =>
  announce(req, [await tagOf(req, doc.agency)])

/** Redirects made by hand; those made by `keepAddresses` are announced with their document. */
export const announceRedirect = { changed, deleted }
