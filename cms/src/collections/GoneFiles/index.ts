import type { CollectionConfig } from 'payload'

/** Names of files that were deleted: their addresses answer "gone" for good, and never show anything else. */
export const goneFiles: CollectionConfig = {
  slug: 'gone-files',
  admin: { hidden: true },
  lockDocuments: false,
  // What the names of a file and of all its sizes begin with.
  fields: [{ name: 'stem', type: 'text', required: true, index: true }],
}
