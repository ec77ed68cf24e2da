import type { CollectionConfig } from 'payload'

const nobody = () => false

/**
 * Words of the titles and summaries in `search-entries`, folded; written by services/search only. The order of the
 * compound indexes is the order of reading: words from a beginning on, of equal ones those of the newest document.
 */
export const searchWords: CollectionConfig = {
  slug: 'search-words',
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['locale', 'word', 'age'] }, { fields: ['agency', 'locale', 'word', 'age'] }],
  fields: [
    { name: 'doc', type: 'text', required: true, index: true },
    { name: 'locale', type: 'text', required: true },
    { name: 'word', type: 'text', required: true },
    /** The word as written, in lower case: an equal one ranks first. */
    { name: 'exact', type: 'text', required: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'agency', type: 'text' },
    /** Where it stands: see WEIGHT of services/search. */
    { name: 'weight', type: 'number', required: true },
    /** Milliseconds of publication, negative: ascending order is newest first. */
    { name: 'age', type: 'number', required: true },
  ],
}
