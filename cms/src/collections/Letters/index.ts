import type { CollectionConfig } from 'payload'

/** Letters to be sent: written with what they tell of, in the same transaction, sent afterwards (services/letters). */
export const letters: CollectionConfig = {
  slug: 'letters',
  admin: { hidden: true },
  lockDocuments: false,
  indexes: [
    { fields: ['sentAt', 'givenUpAt', 'nextAt'] },
    // How many somebody has been written of late.
    { fields: ['to', 'createdAt'] },
  ],
  fields: [
    // The id of the conversation that it tells of, and goes with; as text, for a receipt is written before its conversation is.
    { name: 'conversation', type: 'text', index: true },
    // Written because somebody filled in a form, to whatever address: how many are written is counted apart.
    { name: 'unasked', type: 'checkbox', defaultValue: false },
    { name: 'to', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true },
    // With a mark in the place of a private link; empty once it is sent.
    { name: 'text', type: 'textarea', required: true },
    { name: 'sentAt', type: 'date' },
    // When it is tried next; a letter that cannot be delivered is given up in the end, and stays here to be seen.
    { name: 'nextAt', type: 'date', required: true },
    { name: 'attempts', type: 'number', defaultValue: 0 },
    { name: 'failure', type: 'text' },
    { name: 'givenUpAt', type: 'date' },
  ],
}
