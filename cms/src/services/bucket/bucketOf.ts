import { S3 } from '@aws-sdk/client-s3'
import type { Env } from '../../env.ts'

type Settings = NonNullable<Env['s3']>

/** How a bucket is reached. */
export const bucketOf = ({ endpoint, region, accessKey, secretKey }: Settings) => ({
  endpoint,
  region,
  forcePathStyle: true,
  credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
})

/** Whoever asks the bucket for something waits no longer than this. */
const requestHandler = { connectionTimeout: 3000, requestTimeout: 10_000 }

export const clientOf = (settings: Settings): S3 => new S3({ ...bucketOf(settings), requestHandler })
