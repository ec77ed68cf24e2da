import { s3Storage } from '@payloadcms/storage-s3'
import type { Plugin } from 'payload'
import { env } from './env.ts'

/**
 * Files go to a bucket when one is configured, else to DATA_DIR/media and DATA_DIR/attachments. Both under random names in one place:
 * a prefix would be a field of the collection, and the database another one than without a bucket.
 */
export function storage(): Plugin[] {
  const { s3 } = env()
  if (!s3) return []
  return [
    s3Storage({
      bucket: s3.bucket,
      collections: { media: true, attachments: true },
      config: {
        endpoint: s3.endpoint,
        region: s3.region,
        forcePathStyle: true,
        credentials: { accessKeyId: s3.accessKey, secretAccessKey: s3.secretKey },
      },
    }),
  ]
}
