import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SqliteMigrations } from '../../src/database/sqlite.ts'
import { freshDatabaseUrl } from '../support/testDatabase.ts'
import { createNotes, startPayload } from './support.ts'

let url: string
let dispose: () => Promise<void>

beforeEach(async () => {
  const fresh = await freshDatabaseUrl('sqlite')
  url = fresh.url
  dispose = fresh.dispose
  const { payload, store } = await startPayload(url)
  await createNotes(store, 3, 'kept')
  // The row by which Payload remembers a pushed schema, and asks at the terminal before migrating.
  await payload.db.drizzle.run('DELETE FROM payload_migrations')
  await payload.destroy()
})
afterEach(() => dispose())

test('a migration that rebuilds a table keeps the translations of its rows', async () => {
  const { payload, store } = await startPayload(url, [migration('rebuild', rebuildNotes)])
  const { docs } = await store.find({ collection: 'notes', sort: 'title' })
  expect(docs.map((doc) => doc.title)).toEqual(['Жаңалық 0', 'Жаңалық 1', 'Жаңалық 2'])
  await payload.destroy()
})

test('migrations run once', async () => {
  const up = vi.fn(rebuildNotes)
  for (let start = 0; start < 2; start++) {
    const { payload } = await startPayload(url, [migration('rebuild', up)])
    await payload.destroy()
  }
  expect(up).toHaveBeenCalledTimes(1)
})

test('a migration that leaves orphans is undone and stops the start', async () => {
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`)
  })
  const orphan = ({ db }: MigrateUpArgs) => db.run(sql`DELETE FROM notes`)
  await expect(startPayload(url, [migration('orphan', orphan)])).rejects.toThrow('exit 1')
  exit.mockRestore()
  const { payload, store } = await startPayload(url, [migration('nothing', async () => {})])
  expect((await store.count({ collection: 'notes' })).totalDocs).toBe(3)
  await payload.destroy()
})

test('foreign keys are enforced again after migrating', async () => {
  const { payload } = await startPayload(url, [migration('rebuild', rebuildNotes)])
  const orphan = `INSERT INTO notes_locales (title, _locale, _parent_id) VALUES ('x', 'kk', 'nobody')`
  await expect(payload.db.drizzle.run(orphan)).rejects.toMatchObject({
    cause: { message: expect.stringContaining('FOREIGN KEY') },
  })
  await payload.destroy()
})

function migration(name: string, up: (args: MigrateUpArgs) => Promise<unknown>): SqliteMigrations[number] {
  return { name, up: async (args) => void (await up(args)), down: async () => {} }
}

/** What the generator writes when a column changes: a new table, a copy, DROP and RENAME. */
async function rebuildNotes({ db }: MigrateUpArgs) {
  const { rows } = await db.run(sql`SELECT sql FROM sqlite_master WHERE type = 'table' AND name = 'notes'`)
  await db.run(sql`PRAGMA foreign_keys=OFF`)
  await db.run(sql.raw(String(rows[0]?.sql).replace('notes', '__new_notes')))
  await db.run(sql`INSERT INTO __new_notes SELECT * FROM notes`)
  await db.run(sql`DROP TABLE notes`)
  await db.run(sql`ALTER TABLE __new_notes RENAME TO notes`)
  await db.run(sql`PRAGMA foreign_keys=ON`)
}
