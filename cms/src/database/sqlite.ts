import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type SQLiteAdapter, type SQLiteAdapterArgs, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Migration } from 'payload'
import { withEvents } from './adapterEvents.ts'
import { indexLocaleParents } from './indexLocaleParents.ts'
import { HELD_AT_MOST, letGo } from './letGo.ts'
import { makeMigrationsRunnable } from './makeMigrationsRunnable.ts'
import { migrateSafely } from './migrateSafely.ts'
import { singleWriterClient } from './singleWriterClient.ts'
import { sqliteTransactions } from './sqliteTransactions.ts'

const timeouts = { lockTimeoutMs: 10_000, busyTimeoutMs: 10_000, holdTimeoutMs: HELD_AT_MOST }

/** Payload's list of migrations, as its `migrate:create` writes it to `src/migrations/index.ts`. */
export type SqliteMigrations = NonNullable<SQLiteAdapterArgs['prodMigrations']>

/** Payload's SQLite adapter with a single writer. Without migrations the schema is pushed, which suits tests only. */
export function sqlite(url: string, migrations: SqliteMigrations): DatabaseAdapterObj<SQLiteAdapter> {
  const base = sqliteAdapter({
    client: { url },
    idType: 'uuidv7',
    transactionOptions: {},
    push: migrations.length === 0,
    afterSchemaInit: [indexLocaleParents],
  })
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args) as SQLiteAdapter
      const { connect, createMigration, destroy, migrate } = adapter
      const path = url.replace(/^file:/, '')
      Object.assign(adapter, sqliteTransactions(adapter))
      adapter.migrate = migrateSafely(adapter, migrate)
      adapter.createMigration = async (args) => {
        await createMigration.call(adapter, args)
        makeMigrationsRunnable(adapter.migrationDir)
      }
      // connect of db-sqlite 3.90.1 makes a client, and sets its PRAGMAs, only where there is none yet.
      adapter.connect = async (options) => {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
        adapter.client ??= await singleWriterClient(path, timeouts, letGo(adapter))
        await connect?.call(adapter, options)
        // Here, not through prodMigrations, which Payload runs in production only.
        if (migrations.length) await adapter.migrate({ migrations: migrations as Migration[] })
      }
      // destroy of @payloadcms/drizzle 3.90.1 leaves the client open.
      adapter.destroy = async () => {
        await destroy?.call(adapter)
        adapter.client?.close()
        Reflect.deleteProperty(adapter, 'client')
      }
      return withEvents(adapter)
    },
  }
}
