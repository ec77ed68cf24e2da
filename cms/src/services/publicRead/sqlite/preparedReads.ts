import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import Database from 'libsql'
import { retryWhileBusy } from '../../../database/retryWhileBusy.ts'

export type Value = string | number | null

/** Reads with statements that stay prepared. An object, so that tests can listen to what is asked. */
export type PreparedReads = { rows: (sql: string, args: Value[]) => Promise<unknown[][]> }

type Statement = { all: (args: Value[]) => unknown[][] }

/** Kinds of questions are some hundred; pages with many ids or conditions share theirs. */
const MAX_STATEMENTS = 500
const BUSY_TIMEOUT_MS = 10_000

const opened = new WeakMap<object, PreparedReads>()

/**
 * The connection of public reads, closed together with the adapter's own. It sees what is committed. The client of
 * drizzle prepares every statement anew and describes each value of each row: the 21 statements that an agency's home
 * had then took it 5.1 ms of CPU, prepared 2.0 ms.
 */
export function preparedReads({ client, clientConfig }: SQLiteAdapter): PreparedReads {
  const known = opened.get(client)
  if (known) return known
  const db = new Database(String(clientConfig.url).replace(/^file:/, ''))
  // busy_timeout is short because libsql waits synchronously; retryWhileBusy does the rest.
  db.exec('PRAGMA query_only = ON; PRAGMA busy_timeout = 20;')
  const { close } = client
  client.close = () => {
    db.close()
    close()
  }
  const reads = readsOf(db)
  opened.set(client, reads)
  return reads
}

function readsOf(db: Database.Database): PreparedReads {
  const statements = new Map<string, Statement>()
  const prepared = (sql: string): Statement => {
    const known = statements.get(sql)
    if (known) return known
    if (statements.size >= MAX_STATEMENTS) statements.clear()
    const statement = db.prepare(sql).raw(true) as unknown as Statement
    statements.set(sql, statement)
    return statement
  }
  return { rows: (sql, args) => retryWhileBusy(() => prepared(sql).all(args), BUSY_TIMEOUT_MS) }
}
