import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createNotes, freshPayload, startPayload } from './support.ts'

const run = promisify(execFile)
let fresh: Awaited<ReturnType<typeof freshPayload>>
let folder: string

beforeAll(async () => {
  fresh = await freshPayload('sqlite')
  folder = mkdtempSync(join(tmpdir(), 'birlik-migrations-'))
  symlinkSync(resolve(import.meta.dirname, '../../../node_modules'), join(folder, 'node_modules'))
  const { db } = fresh.payload
  db.migrationDir = join(folder, 'migrations')
  mkdirSync(db.migrationDir)
  await db.createMigration({ migrationName: 'first', payload: fresh.payload, forceAcceptWarning: true })
})
afterAll(async () => {
  await fresh.close()
  rmSync(folder, { recursive: true })
})

test('Node itself can load generated migrations', async () => {
  const program = `import { migrations } from './migrations/index.ts'; console.log(migrations.length)`
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], { cwd: folder })
  expect(stdout.trim()).toBe('1')
})

test('an empty database is built by them', async () => {
  const { migrations } = await import(/* @vite-ignore */ join(folder, 'migrations/index.ts'))
  const { payload, store } = await startPayload(`file:${join(folder, 'new', 'birlik.db')}`, migrations)
  expect(await createNotes(store, 10, 'new')).toBe(0)
  await payload.destroy()
})
