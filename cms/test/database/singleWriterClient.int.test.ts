import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { busyOf } from '../../src/database/busyOf.ts'
import { DatabaseBusyError } from '../../src/database/databaseBusyError.ts'
import type { LetGo } from '../../src/database/letGo.ts'
import { type SingleWriterClient, singleWriterClient } from '../../src/database/singleWriterClient.ts'
import { forRequest } from '../../src/logger/currentRequest.ts'

let folder: string
let client: SingleWriterClient
const left: Parameters<LetGo>[0][] = []

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'birlik-writer-'))
  left.length = 0
  const timeouts = { lockTimeoutMs: 100, busyTimeoutMs: 300, holdTimeoutMs: 400 }
  client = await singleWriterClient(join(folder, 'test.db'), timeouts, (told) => left.push(told))
  await client.execute('CREATE TABLE item (name TEXT UNIQUE)')
})
afterEach(() => {
  client.close()
  rmSync(folder, { recursive: true })
})

const names = async () =>
  (await client.execute('SELECT name FROM item ORDER BY name')).rows.map((row) => row.name)

test('a write that waits too long for the writer gets the error that becomes a 503', async () => {
  const tx = await client.transaction('write')
  await expect(client.execute("INSERT INTO item VALUES ('a')")).rejects.toThrow(DatabaseBusyError)
  await tx.rollback()
  await client.execute("INSERT INTO item VALUES ('b')")
  expect(await names()).toEqual(['b'])
})

test('a busy database is known also where drizzle has wrapped the error', async () => {
  const tx = await client.transaction('write')
  const error = await drizzle(client)
    .run(sql`INSERT INTO item VALUES ('a')`)
    .catch((thrown: Error) => thrown)
  await tx.rollback()
  expect(busyOf(error)).toMatchObject({ status: 503 })
})

test('other errors are no busy database', () => {
  const error = new Error('another', { cause: new Error('reason') })
  expect(busyOf(error)).toBeUndefined()
})

test('a transaction that nobody ends is rolled back, its holder told, and the writer is free again', async () => {
  const holder = { id: 'request-1', what: 'PATCH news' }
  const tx = await forRequest(holder, () => client.transaction('write'))
  await tx.execute("INSERT INTO item VALUES ('forgotten')")
  expect(await client.canWrite(50)).toBe(false)
  await sleep(450)
  expect(await client.canWrite(50)).toBe(true)
  expect(left).toEqual([{ holder, heldMs: 400 }])
  await client.execute("INSERT INTO item VALUES ('later')")
  await expect(tx.execute("INSERT INTO item VALUES ('alone')")).rejects.toThrow(DatabaseBusyError)
  await expect(tx.commit()).rejects.toThrow(DatabaseBusyError)
  await tx.rollback()
  expect(await names()).toEqual(['later'])
})

test('a migration takes as long as it takes', async () => {
  await client.withoutForeignKeys(async () => {
    const tx = await client.transaction('write')
    await tx.execute("INSERT INTO item VALUES ('migrated')")
    await sleep(450)
    await tx.commit()
  })
  expect([await names(), left]).toEqual([['migrated'], []])
})

test('a lone write waits for the transaction before it', async () => {
  const tx = await client.transaction('write')
  const lone = client.execute("INSERT INTO item VALUES ('lone')")
  await tx.execute("INSERT INTO item VALUES ('first')")
  await tx.commit()
  await lone
  expect(await names()).toEqual(['first', 'lone'])
})

test('a refused lone write leaves the writer free', async () => {
  await client.execute("INSERT INTO item VALUES ('a')")
  await expect(client.execute("INSERT INTO item VALUES ('a')")).rejects.toMatchObject({
    code: 'SQLITE_CONSTRAINT_UNIQUE',
  })
  await client.execute("INSERT INTO item VALUES ('b')")
  expect(await names()).toEqual(['a', 'b'])
})

test('a batch is stored whole or not at all', async () => {
  const batch = ["INSERT INTO item VALUES ('a')", "INSERT INTO item VALUES ('a')"]
  await expect(client.batch(batch, 'write')).rejects.toThrow('UNIQUE')
  expect(await names()).toEqual([])
})

test('a transaction that is over takes no more statements', async () => {
  const tx = await client.transaction('write')
  await tx.commit()
  await expect(tx.execute("INSERT INTO item VALUES ('late')")).rejects.toThrow('over')
})

test('while another process writes, ours waits without stopping the event loop, then gives up', async () => {
  const other = await holdWriter(join(folder, 'test.db'))
  let ticks = 0
  const ticking = setInterval(() => ticks++, 10)
  const write = client.execute("INSERT INTO item VALUES ('a')")
  await expect(write).rejects.toThrow(DatabaseBusyError)
  clearInterval(ticking)
  expect(ticks).toBeGreaterThan(4)
  other.kill()
  await once(other, 'exit')
  await client.execute("INSERT INTO item VALUES ('b')")
  expect(await names()).toEqual(['b'])
})

/** Another process with an open write transaction. */
async function holdWriter(path: string) {
  const program = `
    import Database from 'libsql'
    const db = new Database(${JSON.stringify(path)})
    db.exec('BEGIN IMMEDIATE')
    console.log('holding')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { cwd: import.meta.dirname })
  await once(child.stdout, 'data')
  return child
}
