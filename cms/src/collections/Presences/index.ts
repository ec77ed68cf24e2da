import type { CollectionConfig } from 'payload'

/** Responders at the inbox: one row for each and agency, renewed while the inbox is open. What “on line” rests on. */
export const presences: CollectionConfig = {
  slug: 'presences',
  admin: { hidden: true },
  lockDocuments: false,
  indexes: [{ fields: ['agency', 'seenAt'] }, { fields: ['seenAt'] }],
  fields: [
    { name: 'agency', type: 'relationship', relationTo: 'agencies', required: true, maxDepth: 0 },
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, maxDepth: 0 },
    // The conversation that is open before them, for those who would answer it too; null: the list.
    { name: 'conversation', type: 'text' },
    { name: 'seenAt', type: 'number', required: true },
    // `<agency>:<user>`
    { name: 'name', type: 'text', required: true, unique: true },
  ],
}
