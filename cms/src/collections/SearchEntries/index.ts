import type { CollectionConfig } from 'payload'

const nobody = () => false

/**
 * What search shows of a document, once for each language of a reader; written by services/search only.
 * `language` is that of the texts: another one than `locale` where the document lacks it.
 */
export const searchEntries: CollectionConfig = {
  slug: 'search-entries',
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['doc', 'locale'] }, { fields: ['agency', 'locale', 'doc'] }],
  fields: [
    { name: 'doc', type: 'text', required: true },
    { name: 'locale', type: 'text', required: true },
    { name: 'language', type: 'text', required: true },
    { name: 'languages', type: 'text', required: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'agency', type: 'text' },
    { name: 'title', type: 'text', required: true },
    { name: 'summary', type: 'text' },
    { name: 'path', type: 'text', required: true },
    { name: 'date', type: 'text' },
    { name: 'changedAt', type: 'text', required: true },
  ],
}
