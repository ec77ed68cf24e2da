import { createRequire } from 'node:module'
import { type MigrateUpArgs, type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { singleWriterClient } from '../../src/database/singleWriterClient.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { freshDatabaseUrl, testKind } from '../support/testDatabase.ts'

describe.skipIf(testKind !== 'sqlite')('an older installation', () => {
  it('keeps its announcements, which are yet to be told', async () => {
    const { url, dispose } = await freshDatabaseUrl('sqlite')
    const timeouts = { lockTimeoutMs: 1000, busyTimeoutMs: 1000 }
    const client = await singleWriterClient(url.replace('file:', ''), timeouts)
    const db = drizzle(client) as unknown as MigrateUpArgs['db']
    const { migrations } = await import('../../src/migrations/index.ts')
    const run = (name: string) =>
      migrations.find((one) => one.name.endsWith(name))?.up({ db } as MigrateUpArgs)
    await run('initial')
    await db.run(sql`INSERT INTO outbox (id, tags) VALUES ('1', '["news:1"]')`)
    await run('announcements')
    const { rows } = await db.run(sql`SELECT tags, subject, gone, dispatched_at, live_at FROM outbox`)
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { tags: '["news:1"]', subject: null, gone: 0, dispatched_at: null, live_at: null },
    ])
    client.close()
    await dispose()
  })
})

describe.skipIf(testKind !== 'sqlite')('the committed migration', () => {
  let cms: Cms
  beforeAll(async () => {
    cms = await startCms()
  })
  afterAll(() => cms.close())

  it('makes exactly the tables that the configuration asks for', async () => {
    const { migrations } = await import('../../src/migrations/index.ts')
    const { default: snapshot } = await import(`../../src/migrations/${migrations.at(-1)?.name}.json`, {
      with: { type: 'json' },
    })
    const adapter = cms.payload.db as unknown as SQLiteAdapter
    // What `payload migrate:create` compares, too.
    const { generateSQLiteDrizzleJson, generateSQLiteMigration } = createRequire(import.meta.url)(
      'drizzle-kit/api',
    )
    const wanted = await generateSQLiteDrizzleJson(adapter.schema, snapshot.id)
    expect(await generateSQLiteMigration(snapshot, wanted)).toEqual([])
  })
})
