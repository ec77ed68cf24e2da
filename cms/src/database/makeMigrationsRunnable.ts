import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Lets Node run the migrations in `folder` as they are, to the tables that were asked for. Payload 3.90.1 writes them for a bundler:
 * types imported as values, and no file extensions in the index. drizzle-kit 0.31 forgets in `ALTER TABLE … ADD` what becomes of a
 * row when the one it names is deleted.
 */
export function makeMigrationsRunnable(folder: string) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
    const path = join(folder, name)
    const written = readFileSync(path, 'utf8')
    const runnable = written
      .replace(
        /import \{ MigrateUpArgs, MigrateDownArgs,/,
        'import { type MigrateUpArgs, type MigrateDownArgs,',
      )
      .replace(/from '(\.\/[^']+?)(\.ts)?';?$/gm, "from '$1.ts'")
      .replace(ADDED, withDeletion(snapshotOf(path)))
    if (runnable !== written) writeFileSync(path, runnable)
  }
}

const ADDED = /ALTER TABLE \\`(\w+)\\` ADD \\`(\w+)\\` [^;]*REFERENCES \w+\(\w+\)(?=;)/g

type Key = { columnsFrom: string[]; onDelete?: string }
type Snapshot = { tables: Record<string, { foreignKeys: Record<string, Key> }> }

/** What drizzle-kit compares the next configuration with: the tables as they are to be after a migration. */
const snapshotOf = (path: string): Snapshot | undefined => {
  const file = path.replace(/\.ts$/, '.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

const withDeletion = (snapshot?: Snapshot) => (added: string, table: string, column: string) => {
  const keys = Object.values(snapshot?.tables[table]?.foreignKeys ?? {})
  const action = keys.find(({ columnsFrom }) => columnsFrom[0] === column)?.onDelete
  return action ? `${added} ON DELETE ${action}` : added
}
