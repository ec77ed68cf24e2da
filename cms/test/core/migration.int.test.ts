import { createRequire } from 'node:module'
import type { Client } from '@libsql/client'
import { type MigrateUpArgs, type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { singleWriterClient } from '../../src/database/singleWriterClient.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { freshDatabaseUrl } from '../support/testDatabase.ts'

/** An empty database, its migrations by the end of their names, and what removes it again. */
async function startOlder() {
  const { url, dispose } = await freshDatabaseUrl('sqlite')
  const timeouts = { lockTimeoutMs: 1000, busyTimeoutMs: 1000, holdTimeoutMs: 60_000 }
  const client = await singleWriterClient(url.replace('file:', ''), timeouts, () => {})
  const db = drizzle(client) as unknown as MigrateUpArgs['db']
  const { migrations } = await import('../../src/migrations/index.ts')
  const run = (name: string) => migrations.find((one) => one.name.endsWith(name))?.up({ db } as MigrateUpArgs)
  const end = async () => {
    client.close()
    await dispose()
  }
  return { client, db, run, end }
}

describe('an older installation', () => {
  it('keeps its announcements, which are yet to be told', async () => {
    const { db, run, end } = await startOlder()
    await run('initial')
    await db.run(sql`INSERT INTO outbox (id, tags) VALUES ('1', '["news:1"]')`)
    await run('announcements')
    const { rows } = await db.run(sql`SELECT tags, subject, gone, dispatched_at, live_at FROM outbox`)
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { tags: '["news:1"]', subject: null, gone: 0, dispatched_at: null, live_at: null },
    ])
    await end()
  })

  it('counts what was handed over before', async () => {
    const { client, db, run, end } = await startOlder()
    for (const name of ['initial', 'announcements', 'topics_in_search', 'dialogue']) await run(name)
    await client.withoutForeignKeys(async () => {
      const conversation = (
        id: string,
        from: string | null,
      ) => sql`INSERT INTO conversations (id, agency_id, key,
        reference, kind, form, form_title, language, state, consented_at, opened_at, last_message_at, publication,
        transferred_from_id) VALUES (${id}, 'last', ${id}, 'r', 'press', 'press', 'x', 'kk', 'waiting', '2026-01-01',
        '2026-01-01', '2026-03-01', 'none', ${from})`
      const transferred = (
        id: string,
        at: string,
      ) => sql`INSERT INTO messages (id, conversation_id, agency_id, key,
        author, event, sent_at) VALUES (${at}, ${id}, 'last', ${at}, 'system', 'transferred', ${at})`
      await db.run(conversation('kept', null))
      await db.run(conversation('once', 'first'))
      await db.run(transferred('once', '2026-02-01'))
      await db.run(conversation('twice', 'second'))
      await db.run(transferred('twice', '2026-02-02'))
      await db.run(transferred('twice', '2026-03-01'))
      await run('dialogue_accounts')
    })
    const { rows } = await db.run(sql`SELECT agency_id, conversation_id, received_at, handed_over_at, kind
      FROM handovers ORDER BY conversation_id`)
    expect(rows.map((row) => Object.values({ ...row }))).toEqual([
      ['first', 'once', '2026-01-01', '2026-02-01', 'press'],
      ['second', 'twice', '2026-02-02', '2026-03-01', 'press'],
    ])
    const { rows: since } = await db.run(sql`SELECT id, transferred_at FROM conversations ORDER BY id`)
    expect(since.map((row) => Object.values({ ...row }))).toEqual([
      ['kept', null],
      ['once', '2026-02-01'],
      ['twice', '2026-03-01'],
    ])
    await end()
  })
})

/** Columns, indexes and foreign keys of every table: what reads and writes can tell apart. */
async function tablesOf(client: Client) {
  const ask = async (sql: string) => (await client.execute(sql)).rows.map((row) => ({ ...row }))
  const names =
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
  const columns = `SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?) ORDER BY name`
  const indexes = `SELECT i.name, i."unique", group_concat(c.name) AS columns FROM pragma_index_list(?) i,
    pragma_index_info(i.name) c GROUP BY i.name ORDER BY i.name`
  const keys = `SELECT "table", "from", "to", on_delete FROM pragma_foreign_key_list(?) ORDER BY "from"`
  const tables: Record<string, unknown> = {}
  for (const { name } of await ask(names)) {
    const of = async (sql: string) =>
      (await client.execute({ sql, args: [name as string] })).rows.map((row) => ({ ...row }))
    tables[name as string] = [await of(columns), await of(indexes), await of(keys)]
  }
  return tables
}

describe('the committed migration', () => {
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

  it('runs to the tables that the other tests copy', async () => {
    const { client, db, end } = await startOlder()
    const { migrations } = await import('../../src/migrations/index.ts')
    await client.withoutForeignKeys(async () => {
      for (const { up } of migrations) await up({ db } as MigrateUpArgs)
    })
    const { payload_migrations, ...copied } = await tablesOf(cms.payload.db.client as unknown as Client)
    expect(payload_migrations).toBeDefined()
    const { payload_migrations: _, ...migrated } = await tablesOf(client)
    expect(Object.keys(migrated).length).toBeGreaterThan(50)
    expect(migrated).toEqual(copied)
    await end()
  })
})
