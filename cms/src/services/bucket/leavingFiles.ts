import type { Payload, PayloadRequest } from 'payload'
import { env } from '../../env.ts'
import { clientOf } from './bucketOf.ts'

type Row = { id: string; key: string }

const PREFIX = 'leaving-file/'
/** What sorts after every key that begins with the prefix, so that they are found by the index. */
const BEYOND = 'leaving-file0'
const AT_ONCE = 500

/**
 * Remembers, in the transaction that takes the row of a file away, that the file has to leave the bucket. A transaction that asks the
 * bucket itself keeps everybody from writing while it waits, and what the bucket did not take then lay there for ever.
 */
export async function noteLeaving(req: PayloadRequest, names: readonly string[]): Promise<void> {
  for (const name of names)
    await req.payload.db.create({ collection: 'payload-kv', data: { key: PREFIX + name, data: {} }, req })
}

/** Takes files out of the bucket whose rows are gone; what fails is tried again at the next round. */
export async function deleteLeaving(payload: Payload): Promise<void> {
  const { s3 } = env()
  if (!s3) return
  const { docs } = await payload.db.find<Row>({
    collection: 'payload-kv',
    where: { and: [{ key: { greater_than: PREFIX } }, { key: { less_than: BEYOND } }] },
    limit: AT_ONCE,
    pagination: false,
  })
  if (!docs.length) return
  const client = clientOf(s3)
  try {
    for (const { id, key } of docs) {
      await client.deleteObject({ Bucket: s3.bucket, Key: key.slice(PREFIX.length) })
      await payload.db.deleteMany({ collection: 'payload-kv', where: { id: { equals: id } } })
    }
  } catch (err) {
    payload.logger.warn({ err }, 'Deleted files are still in the bucket; trying again in a minute')
  } finally {
    client.destroy()
  }
}
