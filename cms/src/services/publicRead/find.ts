import type { Locale } from '@birlik/shared/locales'
import type { CollectionSlug, TypedCollectionSelect, Where } from 'payload'
import type { Doc } from './collections.ts'
import type { PublicRequest } from './publicRequest.ts'
import type { Question as Asked } from './question.ts'
import { readerOf } from './readerOf.ts'

type Question<C extends CollectionSlug> = Omit<Asked, 'select' | 'texts'> & {
  collection: C
  select?: TypedCollectionSelect[C]
  /** Each document in the language picked for this reader; in all languages where none is named. */
  locale?: Locale
}

/**
 * Documents with related documents as ids. The access of collections refuses everyone who is not logged in, so the
 * condition of what may be seen stands in `where` (see `published`).
 */
export function find<C extends CollectionSlug>(
  { payload }: PublicRequest,
  { collection, where, select, sort, limit, page, locale }: Question<C>,
): Promise<Doc<C>[]> {
  const asked: Asked = {
    collection,
    where,
    select: select as Asked['select'],
    sort,
    limit,
    page,
    texts: locale,
  }
  return readerOf(payload).find(asked) as Promise<Doc<C>[]>
}

/** The first document that meets the condition, or null. */
export async function findFirst<C extends CollectionSlug>(
  req: PublicRequest,
  question: Omit<Question<C>, 'limit' | 'page'>,
): Promise<Doc<C> | null> {
  const [doc] = await find(req, { ...question, limit: 1 } as Question<C>)
  return doc ?? null
}

/** Documents by id, in no order and in all languages: one query, none when nothing is asked for. */
export async function findByIds<C extends CollectionSlug>(
  req: PublicRequest,
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
export const count = (
  { payload }: PublicRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<number> => readerOf(payload).count(collection, where)

/** The different values that a field has in documents which meet the condition. */
export const distinct = (
  { payload }: PublicRequest,
  collection: CollectionSlug,
  field: string,
  where: Where,
): Promise<unknown[]> => readerOf(payload).distinct(collection, field, where)
