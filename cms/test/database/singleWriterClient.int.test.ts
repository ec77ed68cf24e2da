import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerBusyDatabase } from '../../src/database/answerBusyDatabase.ts'
import { DatabaseBusyError } from '../../src/database/databaseBusyError.ts'
import { type SingleWriterClient, singleWriterClient } from '../../src/database/singleWriterClient.ts'

let folder: string
let client: SingleWriterClient

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'birlik-writer-'))
  client = await singleWriterClient(join(folder, 'test.db'), { lockTimeoutMs: 100, busyTimeoutMs: 300 })
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

test('the error hook answers 503 also where drizzle has wrapped the error', async () => {
  const tx = await client.transaction('write')
  const error = await drizzle(client)
    .run(sql`INSERT INTO item VALUES ('a')`)
    .catch((thrown: Error) => thrown)
  await tx.rollback()
  const answer = await answerBusyDatabase({ error } as Parameters<typeof answerBusyDatabase>[0])
  expect(answer).toMatchObject({ status: 503 })
})

test('the error hook leaves other errors alone', async () => {
  const error = new Error('another', { cause: new Error('reason') })
  expect(await answerBusyDatabase({ error } as Parameters<typeof answerBusyDatabase>[0])).toBeUndefined()
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
