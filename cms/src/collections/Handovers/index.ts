import type { CollectionConfig } from 'payload'
import { optionsOf } from '../../fields/optionsOf.ts'
import { formKinds } from '../../services/dialogueLabels.ts'

/**
 * What a body has received and handed over. The conversation is the other body's from then on; this is as much of it as the first
 * one's public account goes on counting, and nothing of what was said or by whom.
 */
export const handovers: CollectionConfig = {
  slug: 'handovers',
  admin: { hidden: true },
  lockDocuments: false,
  indexes: [{ fields: ['agency', 'receivedAt'] }],
  fields: [
    // The body that handed it over.
    { name: 'agency', type: 'relationship', relationTo: 'agencies', required: true, maxDepth: 0 },
    { name: 'conversation', type: 'relationship', relationTo: 'conversations', required: true, maxDepth: 0 },
    { name: 'receivedAt', type: 'date', required: true },
    { name: 'handedOverAt', type: 'date', required: true },
    { name: 'kind', type: 'select', required: true, options: optionsOf(formKinds) },
    { name: 'topic', type: 'relationship', relationTo: 'topics', maxDepth: 0 },
  ],
}
