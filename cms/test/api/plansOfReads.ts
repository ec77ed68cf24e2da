import type { Client } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { preparedReads } from '../../src/services/publicRead/sqlite/preparedReads.ts'
import { plansOf, type QueryPlan } from '../support/queryPlan.ts'

/** The plan of every SELECT that `run` sends to SQLite, those of public reads sent through the client that can be listened to. */
export async function plansOfReads(payload: Payload, run: () => Promise<unknown>): Promise<QueryPlan[]> {
  const adapter = payload.db as unknown as SQLiteAdapter
  const client = adapter.client as unknown as Client
  const reads = preparedReads(adapter)
  const { rows } = reads
  reads.rows = async (sql, args) =>
    (await client.execute({ sql, args })).rows.map((row) =>
      Array.from({ length: row.length }, (_, at) => row[at]),
    )
  try {
    return await plansOf(payload, run)
  } finally {
    reads.rows = rows
  }
}
