import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Lets Node run the migrations in `folder` as they are. Payload 3.90.1 writes them for a bundler: types imported as
 * values, and no file extensions in the index.
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
    if (runnable !== written) writeFileSync(path, runnable)
  }
}
