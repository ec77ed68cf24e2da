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
  indexes: [{ fields: ['sender', 'createdAt'] }, { fields: ['agency', 'createdAt'] }],
  upload: {
    staticDir: join(env().dataDir, 'attachments'),
    filesRequiredOnCreate: false,
    disableLocalStorage: Boolean(env().s3),
    crop: false,
    focalPoint: false,
    pasteURL: false,
    // What a file is, prepareAttachment has decided by its content.
    allowRestrictedFileTypes: true,
  },
  fields: [
    // Of the sending; the same file may arrive again.
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'originalName', type: 'text', required: true },
    { name: 'state', type: 'select', required: true, options: states },
    // Of shared/contract (FILE_WARNINGS): what staff should know before they open it.
    { name: 'warnings', type: 'json' },
    // Set when the message that carries it has been taken.
    { name: 'message', type: 'relationship', relationTo: 'messages', index: true, maxDepth: 0 },
    // Whose room of the day it takes (services/attachments/quota); set with the message.
    { name: 'sender', type: 'text', maxLength: 64 },
    { name: 'agency', type: 'text' },
    { name: '_objectKey', type: 'text', admin: { hidden: true, readOnly: true } },
  ],
}
