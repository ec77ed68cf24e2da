import type { CollectionConfig } from 'payload'

/**
 * Public changes in the order of nothing: each row names the cache tags of pages that a committed write has made stale.
 * Written with the write (services/outbox), brought to the sites afterwards (services/changes).
 */
export const outbox: CollectionConfig = {
  slug: 'outbox',
  admin: { hidden: true },
  lockDocuments: false,
  indexes: [
    { fields: ['dispatchedAt', 'createdAt'] },
    { fields: ['liveAt', 'dispatchedAt'] },
    { fields: ['subject', 'createdAt'] },
  ],
  fields: [
    {
      name: 'tags',
      type: 'json',
      required: true,
      typescriptSchema: [() => ({ type: 'array', items: { type: 'string' } })],
    },
    // What was written: `news:<id>`, `agencies:<id>`, `platform`; none where nobody asks whether it is live.
    { name: 'subject', type: 'text' },
    // The write took something away that must not be seen any more.
    { name: 'gone', type: 'checkbox', defaultValue: false },
    // When, in milliseconds, and by which process of cms the sites were told.
    { name: 'dispatchedAt', type: 'number' },
    { name: 'dispatchedBy', type: 'text' },
    // When every site had taken it over.
    { name: 'liveAt', type: 'date' },
  ],
}
