import { tag } from '@birlik/shared/contract'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { agencySlug } from '../services/agencies/agencySlug.ts'
import { idOf } from '../services/idOf.ts'
import { announce } from '../services/outbox/announce.ts'

/** Of the portal too: it shows services of agencies under addresses of its own. */
async function tagsOf(req: PayloadRequest, agency: unknown): Promise<string[]> {
  const id = idOf(agency)
  const slug = id && (await agencySlug(req, id))
  return [...(slug ? [tag.redirects(slug)] : []), tag.redirects()]
}

const changed: CollectionAfterChangeHook = async ({ doc, req }) => {
  await announce(req, { tags: await tagsOf(req, doc.agency) })
  return doc
}

const deleted: CollectionAfterDeleteHook = async ({ doc, req }) =>
  announce(req, { tags: await tagsOf(req, doc.agency) })

/** Redirects made by hand; those made by `keepAddresses` are announced with their document. */
export const announceRedirect = { changed, deleted }
