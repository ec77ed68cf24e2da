import type { CollectionSlug, PayloadRequest } from 'payload'
import { publicRow, type Stored } from './storedDocument.ts'

const keyOf = (collection: CollectionSlug, id: string) => `public:${collection}:${id}`

/** Reads the public row before it is overwritten and keeps it for the hooks that come after the write. */
export async function rememberPublic(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Stored | null> {
  const row = await publicRow(req, collection, id)
  req.context[keyOf(collection, id)] = row
  return row
}

/** The public row as it was before the write of this request. */
export const rememberedPublic = (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Stored | null => (req.context[keyOf(collection, id)] as Stored | null | undefined) ?? null
