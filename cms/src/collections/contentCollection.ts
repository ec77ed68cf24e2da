import { DEFAULT_LOCALE, isLocale } from '@birlik/shared/locales'
import type { CollectionConfig, CompoundIndex, Field } from 'payload'
import { agencyField } from '../fields/agencyField.ts'
import { liveStatusField } from '../fields/liveStatusField.ts'
import { insteadField, publicationFields } from '../fields/publicationFields.ts'
import { slugField } from '../fields/slugField.ts'
import { contentHooks } from '../hooks/contentHooks.ts'
import type { ContentKind } from '../services/publishing/requiredTexts.ts'
import { siteAddress } from '../services/publishing/siteAddress.ts'
import { groups } from './groups.ts'

type Content = Pick<CollectionConfig, 'labels'> & {
  slug: ContentKind
  fields: Field[]
  /** Field that names a document in lists. */
  title: string
  columns?: string[]
  sort?: string
  /** Besides those by agency and by date of publication, which every kind has. */
  indexes?: CompoundIndex[]
  /** Platform content belongs to no agency. */
  platformWide?: boolean
}

/** Shown at the address of a node of the structure, which answers whatever becomes of them. */
const WITHIN_A_PAGE: readonly ContentKind[] = ['pages', 'faq']

/** A collection of public documents: drafts and versions, one address, published in all languages together. */
export function contentCollection(content: Content): CollectionConfig {
  const { slug, labels, title, platformWide = false } = content
  const owned = platformWide ? [] : [agencyField()]
  const scope = platformWide ? [] : ['agency']
  return {
    slug,
    labels,
    defaultSort: content.sort ?? '-updatedAt',
    admin: {
      useAsTitle: title,
      group: platformWide ? groups.platform : groups.content,
      defaultColumns: content.columns ?? [title, '_status', 'publishedAt', 'updatedAt', ...scope],
      listSearchableFields: [title, 'slug'],
      preview: async (doc, { locale, req }) => {
        const links = await siteAddress(req, slug, doc)
        return links?.[isLocale(locale) ? locale : DEFAULT_LOCALE] ?? null
      },
      pagination: { defaultLimit: 25 },
    },
    versions: { drafts: { autosave: false, schedulePublish: false, validate: false }, maxPerDoc: 50 },
    indexes: [
      ...(platformWide ? [] : [{ fields: ['agency', 'slug'], unique: true }]),
      { fields: [...scope, 'listed', 'publishedAt'] },
      { fields: platformWide ? ['listed', 'updatedAt'] : ['listed', 'publishedAt'] },
      ...(content.indexes ?? []),
    ],
    // Hooks after a write need these, whatever the caller asked to see.
    forceSelect: { slug: true, publishedAt: true, _status: true, ...(!platformWide && { agency: true }) },
    hooks: contentHooks(slug, platformWide),
    // MongoDB refuses a second index on the same field, so the platform's own slugs are unique by the field itself.
    fields: [
      ...content.fields,
      liveStatusField,
      ...owned,
      platformWide ? { ...slugField, unique: true } : slugField,
      ...publicationFields,
      ...(WITHIN_A_PAGE.includes(slug) ? [] : [insteadField]),
    ],
  }
}
