import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BasePayload } from 'payload'
import { mongodbReader } from './mongodb/mongodbReader.ts'
import type { Reader } from './reader.ts'
import { sqliteReader } from './sqlite/sqliteReader.ts'

const readers = new WeakMap<object, Reader>()

/** How the database of this Payload is read. */
export function readerOf({ db }: BasePayload): Reader {
  const reader =
    readers.get(db) ??
    (db.name === 'sqlite'
      ? sqliteReader(db as unknown as SQLiteAdapter)
      : mongodbReader(db as unknown as MongooseAdapter))
  readers.set(db, reader)
  return reader
}
