import { type Locale, pickLocale } from '@birlik/shared/locales'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug } from 'payload'
import { inLanguage } from '../inLanguage.ts'
import type { Question, Select } from '../question.ts'
import type { Reader } from '../reader.ts'
import { filterOf } from './filterOf.ts'
import { plainDocument } from './plainDocument.ts'

/** Reads with the driver of MongoDB. What it does not know throws. */
export function mongodbReader(adapter: MongooseAdapter): Reader {
  const known = new Map<string, ReturnType<typeof collectionOf>>()
  const collectionOf = (slug: CollectionSlug) => {
    const model = adapter.collections[slug]
    if (!model) throw new Error(`MongoDB has no collection ${slug}`)
    const fields = adapter.payload.collections[slug].config.flattenedFields
    return { model, fields, plain: plainDocument(fields) }
  }
  const of = (slug: CollectionSlug) => {
    const found = known.get(slug) ?? collectionOf(slug)
    known.set(slug, found)
    return found
  }

  return {
    find: async ({ collection, where, select, sort, limit, page = 1, texts = 'all' }: Question) => {
      const { model, fields, plain } = of(collection)
      const stored = await model.collection
        .find(filterOf(model, fields, where), {
          ...(select && { projection: projectionOf(select) }),
          ...(sort && { sort: orderOf(sort) }),
          limit,
          skip: (page - 1) * limit,
        })
        .toArray()
      const docs = stored.map(plain)
      if (texts === 'all') return docs
      return docs.map((doc) => inLanguage(doc, pickLocale(texts, (doc.languages ?? []) as Locale[])))
    },
    count: async (collection, where) => {
      const { model, fields } = of(collection)
      return model.collection.countDocuments(filterOf(model, fields, where))
    },
    distinct: async (collection, field, where) => {
      const { model, fields } = of(collection)
      return model.collection.distinct(field, filterOf(model, fields, where))
    },
    findGlobal: async (slug) => {
      const { flattenedFields = [] } =
        adapter.payload.globals.config.find((config) => config.slug === slug) ?? {}
      const stored = await adapter.globals.collection.findOne({ globalType: slug })
      return stored ? plainDocument(flattenedFields)(stored) : {}
    },
  }
}

/** `{ fee: { mci: true } }` → `{ 'fee.mci': 1 }`. */
const projectionOf = (select: Select, prefix = ''): Record<string, 0 | 1> =>
  Object.fromEntries(
    Object.entries(select).flatMap(([name, chosen]) =>
      typeof chosen === 'object'
        ? Object.entries(projectionOf(chosen, `${prefix}${name}.`))
        : [[prefix + name, chosen ? 1 : 0]],
    ),
  )

const orderOf = (sort: readonly string[]): Record<string, 1 | -1> =>
  Object.fromEntries(
    sort.map((field) => {
      const name = field.replace(/^-/, '')
      return [name === 'id' ? '_id' : name, field.startsWith('-') ? -1 : 1]
    }),
  )
