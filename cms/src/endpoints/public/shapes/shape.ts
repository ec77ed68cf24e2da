import { type Locale, pickLocale } from '@birlik/shared/locales'
import type { TypedCollectionSelect } from 'payload'
import { idOf } from '../../../services/idOf.ts'
import type { Doc } from '../../../services/publicRead/collections.ts'
import type { Related, Wants } from '../../../services/publicRead/related.ts'
import { type View, viewOf } from '../../../services/publicRead/viewOf.ts'
import type { ContentKind } from '../../../services/publishing/requiredTexts.ts'

type Reader = { locale: Locale; now: Date }

/** What an item is made of: the document in one language, what every document tells, what it refers to. */
export type Parts<C extends ContentKind> = {
  doc: Doc<C>
  base: ReturnType<typeof baseOf>
  view: View
  related: Related
  now: Date
}

/** How one kind of document is read and shown: in lists by `item`, by itself by `whole`. */
export type Shape<C extends ContentKind, Item, Whole> = {
  collection: C
  /** Stable order of its lists. */
  sort: string[]
  /** Fields that `item` needs; lists never load bodies. */
  select: TypedCollectionSelect[C]
  wants: (doc: Doc<C>) => Wants
  item: (parts: Parts<C>) => Item
  whole: (parts: Parts<C>) => Whole
}

/** Fields that every document tells, to be selected in lists. */
export const common = {
  slug: true,
  agency: true,
  languages: true,
  publishedAt: true,
  changedAt: true,
  listed: true,
  _status: true,
  withdrawnAt: true,
} as const

/** A document wholly in the language picked for the reader. */
export type Shown<C extends ContentKind> = { doc: Doc<C>; language: Locale }

/** A document read for a reader of `locale`, with the language it was read in. */
export const shownIn = <C extends ContentKind>(locale: Locale, doc: Doc<C>): Shown<C> => ({
  doc,
  language: pickLocale(locale, (doc.languages ?? []) as Locale[]),
})

/** Turns documents into parts, once what they refer to has been read. */
export const partsOf =
  <C extends ContentKind>(related: Related, { locale, now }: Reader) =>
  ({ doc, language }: Shown<C>): Parts<C> => {
    const agency = 'agency' in doc ? idOf(doc.agency) : null
    const view = viewOf(related, { language, locale, agency })
    return { doc, base: baseOf(doc, language, view), view, related, now }
  }

function baseOf(doc: Doc<ContentKind>, language: Locale, view: View) {
  const publishedAt = doc.publishedAt ?? doc.createdAt
  return {
    id: doc.id,
    slug: doc.slug ?? '',
    agency: view.agencyRef('agency' in doc ? doc.agency : null) ?? { slug: '', name: '', shortName: '' },
    language,
    languages: (doc.languages ?? []) as Locale[],
    publishedAt,
    updatedAt: doc.changedAt ?? publishedAt,
  }
}

/** Mark of a document that is no longer valid but stays readable. */
export const withdrawalOf = (doc: { withdrawnAt?: string | null; withdrawalReason?: string | null }) =>
  doc.withdrawnAt ? { at: doc.withdrawnAt, reason: doc.withdrawalReason ?? '' } : null
