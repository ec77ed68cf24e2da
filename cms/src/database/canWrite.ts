import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import type { SingleWriterClient } from './singleWriterClient.ts'

/** Shorter than Docker and proxies wait for an answer about health. */
const PATIENCE = 3000

/** Whether something could be stored now: reads go on while a writer that nobody lets go keeps everybody from writing. */
export async function canWrite(db: Payload['db']): Promise<boolean> {
  if (db.name !== 'mongoose') {
    const client = (db as unknown as SQLiteAdapter).client as SingleWriterClient
    return client.canWrite(PATIENCE)
  }
  const { connection } = db as unknown as MongooseAdapter
  const hello = await connection.getClient().db('admin').command({ hello: 1 }, { timeoutMS: PATIENCE })
  return hello.isWritablePrimary === true
}
