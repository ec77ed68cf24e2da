import type { DatabaseAdapterObj } from 'payload'
import type { Env } from '../env.ts'
import { mongodb } from './mongodb.ts'
import { type SqliteMigrations, sqlite } from './sqlite.ts'

/** Payload's `db`, by the kind of `databaseUrl`. `migrations` (src/migrations/index.ts) are for SQLite; MongoDB has no schema. */
export function database(
  { databaseUrl }: Pick<Env, 'databaseUrl'>,
  migrations: SqliteMigrations,
): DatabaseAdapterObj {
  return databaseUrl.startsWith('file:') ? sqlite(databaseUrl, migrations) : mongodb(databaseUrl)
}
