import { type MigrateUpArgs, type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'
import type { Migration } from 'payload'
import type { SingleWriterClient } from './singleWriterClient.ts'

type Migrate = SQLiteAdapter['migrate']

/**
 * `migrate` with foreign keys off while it runs and checked before each COMMIT. Generated migrations rebuild a table by
 * DROP, and their own `PRAGMA foreign_keys=OFF` does nothing inside a transaction: DROP would delete every translation
 * and version of the table by cascade.
 */
export function migrateSafely(adapter: SQLiteAdapter, migrate: Migrate): Migrate {
  return (args) => {
    const client = adapter.client as SingleWriterClient
    const migrations = args?.migrations?.map(checked)
    return client.withoutForeignKeys(() => migrate.call(adapter, migrations && { migrations }))
  }
}

function checked(migration: Migration): Migration {
  const up = async (args: MigrateUpArgs) => {
    await migration.up(args)
    const { rows } = await args.db.run(sql`PRAGMA foreign_key_check`)
    const tables = new Set(rows.map((row) => row.table))
    if (tables.size)
      throw new Error(`${migration.name} left rows without parent in: ${[...tables].join(', ')}`)
  }
  return { ...migration, up: up as Migration['up'] }
}
