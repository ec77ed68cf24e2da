import type { CollectionBeforeOperationHook } from 'payload'

/** Read from the file itself; Payload 3.90.1 believes a client all the same (`mergeUploadDataWithDocument`). */
const OF_FILE = ['filename', 'mimeType', 'filesize', 'width', 'height', 'url', 'thumbnailURL', 'sizes']

/** What a client says of a file is dropped. Not by access to the fields: that would drop what Payload has read from the file, too. */
export const dropForged: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  if (!('data' in args) || !args.data) return args
  const told = Object.entries(args.data).filter(([name]) => !OF_FILE.includes(name))
  return { ...args, data: Object.fromEntries(told) } as typeof args
}
