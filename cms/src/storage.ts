import { s3Storage } from '@payloadcms/storage-s3'
import type { Plugin } from 'payload'
import { env } from './env.ts'
import { leaveBucket } from './hooks/leaveBucket.ts'
import { bucketOf } from './services/bucket/bucketOf.ts'

const stored = { media: true, attachments: true } as const

/**
 * Files go to a bucket when one is configured, else to DATA_DIR/media and DATA_DIR/attachments. Both under random names in one place:
 * a prefix would be a field of the collection, and the database another one than without a bucket.
 */
export function storage(): Plugin[] {
  const { s3 } = env()
  if (!s3) return []
  return [s3Storage({ bucket: s3.bucket, collections: stored, config: bucketOf(s3) }), deleteAfterCommit]
}

/** In place of the last hook after a delete, which is the plugin's and asks the bucket within the transaction. */
const deleteAfterCommit: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => {
    if (!(collection.slug in stored)) return collection
    const before = collection.hooks?.afterDelete?.slice(0, -1) ?? []
    return { ...collection, hooks: { ...collection.hooks, afterDelete: [...before, leaveBucket] } }
  }),
})
