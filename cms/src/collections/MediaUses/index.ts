import type { CollectionConfig } from 'payload'

/**
 * Which document uses which file: a row for each pair, written in the save of the document (hooks/keepMediaUses). A text holds
 * its files where no index finds them, and there are too many documents to look through.
 */
export const mediaUses: CollectionConfig = {
  slug: 'media-uses',
  admin: { hidden: true },
  lockDocuments: false,
  indexes: [{ fields: ['media', 'published'] }, { fields: ['kind', 'doc'] }],
  fields: [
    { name: 'media', type: 'text', required: true },
    // The collection of the document and its id in it.
    { name: 'kind', type: 'text', required: true },
    { name: 'doc', type: 'text', required: true },
    // Whose the document is; empty where it is the platform's.
    { name: 'agency', type: 'text' },
    // Readers see the file in it.
    { name: 'published', type: 'checkbox', defaultValue: false },
    // The newest draft, which readers do not see, holds it.
    { name: 'drafted', type: 'checkbox', defaultValue: false },
  ],
}
