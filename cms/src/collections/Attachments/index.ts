import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import { env } from '../../env.ts'

const states = ['ready', 'refused']

/**
 * Files that citizens attach, private: their bytes are read through endpoints that know who asks, never under Payload's own address.
 * A row without a file tells of one that was refused.
 */
export const attachments: CollectionConfig = {
  slug: 'attachments',
  admin: { hidden: true },
  lockDocuments: false,
  upload: {
    staticDir: join(env().dataDir, 'attachments'),
    filesRequiredOnCreate: false,
    disableLocalStorage: Boolean(env().s3),
    crop: false,
    focalPoint: false,
    pasteURL: false,
  },
  fields: [
    // Of the sending; the same file may arrive again.
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'originalName', type: 'text', required: true },
    { name: 'state', type: 'select', required: true, options: states },
    // Set when the message that carries it has been taken.
    { name: 'message', type: 'relationship', relationTo: 'messages', index: true, maxDepth: 0 },
    { name: '_objectKey', type: 'text', admin: { hidden: true, readOnly: true } },
  ],
}
