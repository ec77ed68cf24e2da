import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { dayOf } from '../../src/demo/load/dates.ts'
import { prepared } from './prepared.ts'

/**
 * Makes a data directory with the demonstration on SQLite, unless it is there, and prints where it is. Its dates count from today, or
 * from BIRLIK_CLOCK (clock.mjs).
 */
const cms = resolve(import.meta.dirname, '../..')

async function load(folder: string): Promise<void> {
  const path = join(folder, 'birlik.db')
  const own = {
    NODE_ENV: 'production' as const,
    DEMO: 'on',
    DATA_DIR: folder,
    DATABASE_URL: `file:${path}`,
    // Whoever copies the directory starts with a secret of their own.
    SECRET: randomBytes(32).toString('base64url'),
  }
  await promisify(execFile)(process.execPath, ['src/commands/demo.ts'], {
    cwd: cms,
    env: { ...process.env, ...own },
  })
  const database = new DatabaseSync(path)
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
}

process.stdout.write(await prepared('demo', load, process.env.BIRLIK_CLOCK ?? dayOf(0)))
