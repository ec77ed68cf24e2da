import { type CollectionSlug, getLatestCollectionVersion, type PayloadRequest } from 'payload'

/** A document as stored: localized fields are objects language → value. */
export type Stored = Record<string, unknown> & { id: string }

/** The newest version, draft or not, in all languages. */
export async function newestVersion(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Stored | undefined> {
  const { payload } = req
  const config = payload.collections[collection].config
  const query = { collection, locale: 'all', req, where: { id: { equals: id } } }
  return getLatestCollectionVersion<Stored>({ id, config, payload, query, req })
}

/** The row that readers are shown, or the draft of a document never published. */
export async function publicRow(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Stored | null> {
  return req.payload.db.findOne<Stored>({ collection, locale: 'all', req, where: { id: { equals: id } } })
}
