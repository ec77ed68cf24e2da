import type { CollectionSlug, PayloadRequest, Sort, TypedCollectionSelect, Where } from 'payload'
import type { Doc } from './collections.ts'

type Question<C extends CollectionSlug> = {
  collection: C
  where: Where
  select?: TypedCollectionSelect[C]
  sort?: Sort
  limit: number
  page?: number
}

/**
 * Documents with their texts in all languages, related documents as ids. The access of collections refuses everyone
 * who is not logged in, so the condition of what may be seen stands in `where` (see `published`).
 */
export async function find<C extends CollectionSlug>(
  req: PayloadRequest,
  question: Question<C>,
): Promise<Doc<C>[]> {
  const { docs } = await req.payload.find({
    ...question,
    // Pages are counted apart; yet db-mongodb 3.90.1 skips to a page only when it counts too.
    pagination: (question.page ?? 1) > 1,
    depth: 0,
    locale: 'all',
    fallbackLocale: false,
    overrideAccess: true,
    req,
  })
  return docs as Doc<C>[]
}

/** The first document that meets the condition, or null. */
export async function findFirst<C extends CollectionSlug>(
  req: PayloadRequest,
  question: Omit<Question<C>, 'limit' | 'page'>,
): Promise<Doc<C> | null> {
  const [doc] = await find(req, { ...question, limit: 1 })
  return doc ?? null
}

/** Documents by id, in no order: one query, none when nothing is asked for. */
export async function findByIds<C extends CollectionSlug>(
  req: PayloadRequest,
  collection: C,
  ids: Iterable<string>,
  select?: TypedCollectionSelect[C],
): Promise<Map<string, Doc<C>>> {
  const wanted = [...new Set(ids)]
  if (!wanted.length) return new Map()
  const docs = await find(req, { collection, where: { id: { in: wanted } }, select, limit: wanted.length })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}

/** How many documents meet the condition. */
export async function count(req: PayloadRequest, collection: CollectionSlug, where: Where): Promise<number> {
  const { totalDocs } = await req.payload.count({ collection, where, overrideAccess: true, req })
  return totalDocs
}
