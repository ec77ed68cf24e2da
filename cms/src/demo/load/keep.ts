import { LOCALES, type Locale } from '@birlik/shared/locales'
import { type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../../database/inTransaction.ts'
import { createPublished } from '../../services/publishing/createPublished.ts'
import type { ContentKind } from '../../services/publishing/requiredTexts.ts'

type Data = Record<string, unknown>

/** A document to be there: what all languages share, and its texts in one language; null where it has none. */
export type Wanted = { fields: Data; texts: (locale: Locale) => Data | null }

const languagesOf = ({ texts }: Wanted) => LOCALES.filter((locale) => texts(locale))

const always = { depth: 0, overrideAccess: true } as const
// Collections are named at run time, so their own types of data cannot be told here.
const asData = (data: Data) => data as never

async function existing(req: PayloadRequest, collection: CollectionSlug, where: Data) {
  const and = Object.entries(where).map(([name, value]) => ({
    [name]: value === null ? { exists: false } : { equals: value },
  }))
  const { docs } = await req.payload.find({
    ...always,
    collection,
    where: { and },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] as (Data & { id: string }) | undefined
}

/** Makes a document without drafts, or leaves the one that is there; returns its id. */
export async function keepPlain(req: PayloadRequest, collection: CollectionSlug, key: Data, wanted: Wanted) {
  const found = await existing(req, collection, key)
  if (found) return found.id
  const [first, ...others] = languagesOf(wanted)
  const data = asData({ ...key, ...wanted.fields, ...(first && wanted.texts(first)) })
  const { id } = await req.payload.create({ ...always, collection, locale: first, data, req })
  for (const locale of others) {
    await req.payload.update({
      ...always,
      collection,
      id,
      locale,
      data: asData(wanted.texts(locale) ?? {}),
      req,
    })
  }
  return String(id)
}

/** Makes a draft in Kazakh, for others to refer to before it is published. */
export async function keepDraft(req: PayloadRequest, collection: ContentKind, key: Data, wanted: Wanted) {
  const found = await existing(req, collection, key)
  if (found) return found.id
  const data = asData({ ...key, ...wanted.fields, ...wanted.texts('kk') })
  const { id } = await req.payload.create({ ...always, collection, draft: true, locale: 'kk', data, req })
  return String(id)
}

/** Kinds with texts inside rows or groups: Payload takes those in one language at a time (see `createPublished`). */
const WITH_ROWS: readonly ContentKind[] = ['documents', 'services', 'situations']

/** Publishes a document in all its languages together, or leaves the published one that is there; returns its id. */
export async function keepPublished(
  payload: Payload,
  collection: ContentKind,
  key: Data,
  wanted: Wanted,
): Promise<string> {
  const found = await existing(await createLocalReq({}, payload), collection, key)
  if (found?._status === 'published') return found.id
  if (found || WITH_ROWS.includes(collection))
    return inTransaction(payload, (req) => publishByLanguages(req, collection, key, wanted, found?.id))
  const texts = Object.fromEntries(languagesOf(wanted).map((locale) => [locale, wanted.texts(locale) ?? {}]))
  return createPublished(payload, { collection, data: { ...key, ...wanted.fields }, texts })
}

async function publishByLanguages(
  req: PayloadRequest,
  collection: ContentKind,
  key: Data,
  wanted: Wanted,
  found: string | undefined,
): Promise<string> {
  const languages = languagesOf(wanted)
  const last = languages.at(-1)
  const id = found ?? (await keepDraft(req, collection, key, wanted))
  for (const locale of languages) {
    // A draft just made has its Kazakh already.
    if (locale === 'kk' && !found) continue
    const status = locale === last ? { _status: 'published' } : {}
    const data = asData({ ...(found ? wanted.fields : {}), ...wanted.texts(locale), ...status })
    await req.payload.update({ ...always, collection, id, draft: locale !== last, locale, data, req })
  }
  return id
}
