import { randomBytes } from 'node:crypto'
import { copyFile, mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { freshDatabaseUrl, testKind } from './testDatabase.ts'

// Each test file has an empty database and data directory of its own, named before anything is imported: cms reads its
// environment once, and a file that imported it too early wrote to the database people develop on. Files that share a
// process share the names, and each finds both empty: the database is a copy of one that has been started once.
process.env.BIRLIK_TEST_PROCESS ??= randomBytes(6).toString('hex')
const name = process.env.BIRLIK_TEST_PROCESS
const { url, dispose } = await freshDatabaseUrl(testKind, name)
if (testKind === 'sqlite') await copyFile(inject('emptyDatabase'), url.replace('file:', ''))
const dataDir = join(tmpdir(), `birlik-data-${name}`)
await mkdir(dataDir)
Object.assign(process.env, { DATABASE_URL: url, DATA_DIR: dataDir, SITE_ORIGIN: 'https://birlik.example' })

afterAll(async () => {
  await dispose()
  await rm(dataDir, { recursive: true, force: true })
  // getPayload gives the same instance again, even after it was destroyed.
  ;(globalThis as { _payload?: Map<string, unknown> })._payload?.clear()
})
