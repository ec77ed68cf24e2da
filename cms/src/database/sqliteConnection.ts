import { Sqlite3Client } from '@libsql/client/sqlite3'
import Database from 'libsql'
import { retryWhileBusy } from './retryWhileBusy.ts'

// foreign_keys is per connection. busy_timeout is short because libsql waits synchronously; retryWhileBusy does the rest.
// synchronous = FULL: a commit that was acknowledged survives a power cut.
const pragmas = `
  PRAGMA busy_timeout = 20;
  PRAGMA foreign_keys = ON;
  PRAGMA journal_mode = WAL;
  PRAGMA journal_size_limit = 67108864;
  PRAGMA synchronous = FULL;
`

/** One open connection: `client` runs prepared statements for drizzle, `db` runs BEGIN, COMMIT and PRAGMA. */
export async function sqliteConnection(path: string, busyTimeoutMs: number) {
  const db = new Database(path)
  await retryWhileBusy(() => db.exec(pragmas), busyTimeoutMs)
  // The constructor is marked private in @libsql/client 0.14.0; createClient would hide `db`.
  const client = new Sqlite3Client(path, {}, db, 'number')
  return { db, client }
}
