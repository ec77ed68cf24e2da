import { createRequire } from 'node:module'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, startCms } from '../support/cms.ts'
import { testKind } from '../support/testDatabase.ts'

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
