import type { CollectionConfig } from 'payload'

/** Processes of the site that ask for changes, and up to which moment each has taken them over. */
export const siteProcesses: CollectionConfig = {
  slug: 'site-processes',
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true },
    // Milliseconds, as `dispatchedAt` of the outbox.
    { name: 'acknowledgedAt', type: 'number', required: true },
    { name: 'seenAt', type: 'number', required: true, index: true },
  ],
}
