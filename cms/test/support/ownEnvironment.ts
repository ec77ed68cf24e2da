import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { freshDatabaseUrl } from './testDatabase.ts'

// Each test file has an empty database and data directory of its own, named before anything is imported: cms reads its
// environment once, and a file that imported it too early wrote to the database people develop on.
const { url, dispose } = await freshDatabaseUrl()
const dataDir = await mkdtemp(join(tmpdir(), 'birlik-data-'))
Object.assign(process.env, { DATABASE_URL: url, DATA_DIR: dataDir, SITE_ORIGIN: 'https://birlik.example' })

afterAll(async () => {
  await dispose()
  await rm(dataDir, { recursive: true, force: true })
})
