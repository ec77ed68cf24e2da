import type { CollectionConfig } from 'payload'

/** Public changes in the order of nothing: each row names the cache tags of pages that a committed write has made stale. */
export const outbox: CollectionConfig = {
  slug: 'outbox',
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    {
      name: 'tags',
      type: 'json',
      required: true,
      typescriptSchema: [() => ({ type: 'array', items: { type: 'string' } })],
    },
  ],
}
