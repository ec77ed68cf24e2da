import { readdirSync, readlinkSync } from 'node:fs'
import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createNotes, freshPayload } from './support.ts'

let fresh: Awaited<ReturnType<typeof freshPayload>>

beforeAll(async () => {
  fresh = await freshPayload('sqlite')
})
afterAll(() => fresh.close())

const total = async () => (await fresh.store.count({ collection: 'notes' })).totalDocs

test('fifty creates at once are all stored', async () => {
  const before = await total()
  expect(await createNotes(fresh.store, 50, 'crowd')).toBe(0)
  expect((await total()) - before).toBe(50)
})

test('a create whose COMMIT fails is refused, stores nothing, and the next one works', async () => {
  const before = await total()
  const create = fresh.store.create({
    collection: 'notes',
    data: { title: 'Алтай' },
    context: { during: breakForeignKey },
  })
  await expect(create).rejects.toThrow('FOREIGN KEY')
  expect(await total()).toBe(before)
  await fresh.store.create({ collection: 'notes', data: { title: 'Алтай' } })
  expect(await total()).toBe(before + 1)
})

test('a create that fails in a hook stores nothing', async () => {
  const before = await total()
  const fail = async () => {
    throw new Error('from the hook')
  }
  const create = fresh.store.create({
    collection: 'notes',
    data: { title: 'Алтай' },
    context: { during: fail },
  })
  await expect(create).rejects.toThrow('from the hook')
  expect(await total()).toBe(before)
})

test('reads go on during a write transaction and do not see what it has not committed', async () => {
  const before = await total()
  const req = await createLocalReq({}, fresh.payload)
  await initTransaction(req)
  try {
    await fresh.store.create({ collection: 'notes', data: { title: 'Алтай' }, req })
    expect(await total()).toBe(before)
  } finally {
    await killTransaction(req)
  }
})

test('several operations of one request are stored together', async () => {
  const before = await total()
  const req = await createLocalReq({}, fresh.payload)
  await initTransaction(req)
  const { id } = await fresh.store.create({ collection: 'notes', data: { title: 'Алтай' }, req })
  await fresh.store.update({ collection: 'notes', id, locale: 'ru', data: { title: 'Алтай' }, req })
  await commitTransaction(req)
  expect(await total()).toBe(before + 1)
})

test('the database opens again after it was closed, as on a change of configuration while developing', async () => {
  const { db } = fresh.payload
  await db.destroy?.()
  await db.init?.()
  await db.connect?.({ hotReload: true })
  expect(await createNotes(fresh.store, 5, 'reopened')).toBe(0)
})

test('three hundred creates leave no descriptor open', async () => {
  await createNotes(fresh.store, 10, 'warm')
  const before = openFiles()
  for (let round = 0; round < 30; round++) await createNotes(fresh.store, 10, `round-${round}`)
  expect(openFiles()).toBeLessThanOrEqual(before)
})

/** Foreign keys checked only at COMMIT, and a translation of a note that is not there. */
async function breakForeignKey(req: PayloadRequest) {
  const adapter = req.payload.db as unknown as SQLiteAdapter
  const db = adapter.sessions[String(await req.transactionID)]?.db as unknown as SQLiteAdapter['drizzle']
  await db.run(sql`PRAGMA defer_foreign_keys = ON`)
  await db.run(sql`INSERT INTO notes_locales (title, _locale, _parent_id) VALUES ('x', 'kk', 'nobody')`)
}

function openFiles() {
  const path = fresh.url.replace('file:', '')
  return readdirSync('/proc/self/fd').filter((fd) => linkOf(fd).startsWith(path)).length
}

function linkOf(fd: string) {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`)
  } catch {
    return '' // closed between the two calls
  }
}
