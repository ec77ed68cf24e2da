import { createRequire } from 'node:module'
import { createClient } from '@libsql/client'
import { Sqlite3Client } from '@libsql/client/sqlite3'
import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import Database from 'libsql'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshPayload } from './support.ts'

// What src/database leans on without a promise from the packages. After an upgrade, red here says what to look at
// before the tests of behaviour do.

let fresh: Awaited<ReturnType<typeof freshPayload>>
let adapter: SQLiteAdapter

beforeAll(async () => {
  fresh = await freshPayload('sqlite')
  adapter = fresh.payload.db as unknown as SQLiteAdapter
})
afterAll(() => fresh.close())

describe('the versions read for this code', () => {
  const require = createRequire(import.meta.url)
  test.each([
    ['payload', '3.90.1'],
    ['@payloadcms/db-sqlite', '3.90.1'],
    ['@payloadcms/db-mongodb', '3.90.1'],
    ['@libsql/client', '0.14.0'],
    ['libsql', '0.4.7'],
  ])('%s is %s', (name, version) => {
    const manifest = require.resolve
      .paths(name)
      ?.flatMap((path) => manifestAt(`${path}/${name}/package.json`))[0]
    expect(manifest?.version).toBe(version)
  })

  function manifestAt(path: string): { version: string }[] {
    try {
      return [require(path)]
    } catch {
      return []
    }
  }
})

test('db-sqlite uses a client that is already there', () => {
  expect(adapter.drizzle.$client).toBe(adapter.client)
  expect(adapter.client).toHaveProperty('withoutForeignKeys')
})

test('db-sqlite leaves the client to be made in connect', () => {
  const untouched = sqliteAdapter({ client: { url: 'file:unused.db' } })
  const { client, connect } = untouched.init({
    payload: { logger: console } as unknown as Payload,
  }) as SQLiteAdapter
  expect(client).toBeUndefined()
  expect(connect).toBeTypeOf('function')
})

test('operations look for the open transaction in sessions[id].db', async () => {
  const id = await adapter.beginTransaction()
  expect(adapter.sessions[String(id)]).toMatchObject({ db: { insert: expect.any(Function) } })
  await adapter.rollbackTransaction(String(id))
  expect(adapter.sessions[String(id)]).toBeUndefined()
})

test('tables are keyed by slug in snake case and columns by field name', () => {
  expect(Object.keys(adapter.tables)).toEqual(expect.arrayContaining(['notes_locales', '_notes_v_locales']))
  expect(adapter.tables.note_keywords).toMatchObject({
    note: expect.anything(),
    createdAt: expect.anything(),
  })
  expect(adapter.tables.notes_locales).toHaveProperty('_parentID')
})

test('Sqlite3Client takes an open libsql database and number mode', async () => {
  const db = new Database(':memory:')
  const client = new Sqlite3Client(':memory:', {}, db, 'number')
  db.exec('CREATE TABLE item (n INTEGER); INSERT INTO item VALUES (7)')
  expect((await client.execute('SELECT n FROM item')).rows[0]?.n).toBe(7)
  db.exec('BEGIN')
  expect(db.inTransaction).toBe(true)
  client.close()
})

test('our client offers all that the stock client does', () => {
  const stock = createClient({ url: ':memory:' })
  const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(stock)).filter(
    (name) => name !== 'constructor',
  )
  for (const name of methods) expect(adapter.client, name).toHaveProperty(name, expect.any(Function))
  stock.close()
})

test('a busy database is told by an error code', () => {
  const path = fresh.url.replace('file:', '')
  const [one, two] = [new Database(path), new Database(path)]
  one.exec('BEGIN IMMEDIATE')
  expect(() => two.exec('BEGIN IMMEDIATE')).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY' }))
  one.exec('ROLLBACK')
  one.close()
  two.close()
})
