import type { Locale } from '@birlik/shared/locales'
import type { Where } from 'payload'
import type { AgencyRecord } from '../../services/publicRead/agencies.ts'
import type { Doc } from '../../services/publicRead/collections.ts'
import { count, find } from '../../services/publicRead/find.ts'
import type { PublicRequest } from '../../services/publicRead/publicRequest.ts'
import { type Related, relatedOf, type Wants } from '../../services/publicRead/related.ts'
import type { ContentKind } from '../../services/publishing/requiredTexts.ts'
import { partsOf, type Shape, shownIn } from './shapes/shape.ts'

export type Reader = { req: PublicRequest; locale: Locale; now: Date }

type Page = { page: number; limit: number }

/** Documents found, and how to turn them into items once what they refer to has been read. */
export type Batch<Item> = { wants: Wants[]; items: (related: Related) => Item[] }

/** The first documents of a kind under a condition, for pages that show several lists. */
export async function readBatch<C extends ContentKind, Item, Whole>(
  reader: Reader,
  shape: Shape<C, Item, Whole>,
  where: Where,
  limit: number,
  sort: readonly string[] = shape.sort,
): Promise<Batch<Item>> {
  const { collection, select } = shape
  const { req, locale } = reader
  return batchOf(reader, shape, await find(req, { collection, where, select, sort, limit, locale }))
}

/** Documents already read for this reader, as a batch. */
export function batchOf<C extends ContentKind, Item, Whole>(
  reader: Reader,
  shape: Shape<C, Item, Whole>,
  docs: readonly Doc<C>[],
): Batch<Item> {
  const shown = docs.map((doc) => shownIn(reader.locale, doc))
  return {
    wants: shown.map(({ doc }) => shape.wants(doc)),
    items: (related) => shown.map(partsOf<C>(related, reader)).map(shape.item),
  }
}

/** A page of a list and how many items the list has. */
export async function readList<C extends ContentKind, Item, Whole>(
  reader: Reader,
  shape: Shape<C, Item, Whole>,
  where: Where,
  { page, limit }: Page,
  agency?: AgencyRecord,
): Promise<{ items: Item[]; total: number }> {
  const { collection, select, sort } = shape
  const { req, locale } = reader
  const [docs, total] = await Promise.all([
    find(req, { collection, where, select, sort, page, limit, locale }),
    count(req, collection, where),
  ])
  const batch = batchOf(reader, shape, docs)
  return { items: batch.items(await relatedOf(req, batch.wants, agency)), total }
}

/** One document, already read for this reader, as a whole. */
export async function readWhole<C extends ContentKind, Item, Whole>(
  reader: Reader,
  shape: Shape<C, Item, Whole>,
  doc: Doc<C>,
  agency?: AgencyRecord,
): Promise<Whole> {
  const shown = shownIn(reader.locale, doc)
  const related = await relatedOf(reader.req, [shape.wants(shown.doc)], agency)
  return shape.whole(partsOf<C>(related, reader)(shown))
}
