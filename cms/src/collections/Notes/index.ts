import type { CollectionConfig } from 'payload'

/** What staff note for each other about a conversation. Apart from the messages, so that no mistake shows one to the citizen. */
export const notes: CollectionConfig = {
  slug: 'notes',
  admin: { hidden: true },
  lockDocuments: false,
  indexes: [{ fields: ['conversation', 'createdAt'] }],
  fields: [
    { name: 'conversation', type: 'relationship', relationTo: 'conversations', required: true, maxDepth: 0 },
    { name: 'agency', type: 'relationship', relationTo: 'agencies', required: true, maxDepth: 0 },
    // Of its sending: taken once, however often it arrives. Older notes have none.
    { name: 'key', type: 'text', unique: true },
    { name: 'user', type: 'relationship', relationTo: 'users', maxDepth: 0 },
    { name: 'text', type: 'textarea', required: true, maxLength: 4000 },
  ],
}
