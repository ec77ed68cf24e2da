import { setTimeout as sleep } from 'node:timers/promises'
import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { busyOf } from '../../src/database/busyOf.ts'
import { canWrite } from '../../src/database/canWrite.ts'
import { bounded } from '../../src/database/mongodb.ts'
import { withTransientRetry } from '../../src/database/withTransientRetry.ts'
import { freshDatabaseUrl } from '../support/testDatabase.ts'
import { createNotes, freshPayload, startPayload } from './support.ts'

describe('MongoDB', () => {
  let fresh: Awaited<ReturnType<typeof freshPayload>>
  let adapter: MongooseAdapter

  beforeAll(async () => {
    fresh = await freshPayload('mongodb')
    adapter = fresh.payload.db as unknown as MongooseAdapter
  })
  afterAll(() => fresh.close())

  const total = async () => (await fresh.store.count({ collection: 'notes' })).totalDocs

  test('fifty creates at once are all stored', async () => {
    const before = await total()
    expect(await createNotes(fresh.store, 50, 'crowd')).toBe(0)
    expect((await total()) - before).toBe(50)
  })

  test('a rolled back create stores nothing', async () => {
    const before = await total()
    const req = await createLocalReq({}, fresh.payload)
    await initTransaction(req)
    await fresh.store.create({ collection: 'notes', data: { title: 'Алтай', code: 'undone' }, req })
    await killTransaction(req)
    expect(await total()).toBe(before)
  })

  test('transactions are on also where the URL names no replica set, as for a sharded cluster', async () => {
    const { url, dispose } = await freshDatabaseUrl('mongodb')
    const { payload, store } = await startPayload(url.replace(/[?&]replicaSet=[^&]*/, ''))
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await store.create({ collection: 'notes', data: { title: 'Алтай', code: 'undone' }, req })
    await killTransaction(req)
    expect((await store.count({ collection: 'notes' })).totalDocs).toBe(0)
    await payload.destroy()
    await dispose()
  })

  test('a commit whose answer got lost is asked for again', async () => {
    const before = await total()
    const req = await createLocalReq({}, fresh.payload)
    await initTransaction(req)
    await fresh.store.create({ collection: 'notes', data: { title: 'Алтай', code: 'answered' }, req })
    loseAnswers(adapter.sessions[String(await req.transactionID)], 2)
    await commitTransaction(req)
    expect(await total()).toBe(before + 1)
  })

  test('transactions that change the same note all succeed when they may be repeated', async () => {
    const { id } = await fresh.store.create({ collection: 'notes', data: { title: 'Алтай', code: 'shared' } })
    const change = (title: string) =>
      withTransientRetry(() => fresh.store.update({ collection: 'notes', id, data: { title } }))
    const results = await Promise.allSettled(['А', 'Ә', 'Б'].map(change))
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([])
  })

  test('one that nobody ends is ended, and nothing of it is stored, late or alone', async () => {
    const before = await total()
    const told: unknown[] = []
    const stock = mongooseAdapter({ url: fresh.url }).init({ payload: fresh.payload }) as MongooseAdapter
    const begin = bounded(adapter, stock.beginTransaction, (left) => told.push(left), 100)
    const begun = async (code: string) => {
      const req = await createLocalReq({}, fresh.payload)
      req.transactionID = (await begin()) ?? undefined
      await fresh.store.create({ collection: 'notes', data: { title: 'Алтай', code }, req })
      return req
    }
    const [writes, commits] = [await begun('writes'), await begun('commits')]
    await sleep(250)
    const left = { holder: undefined, heldMs: 100 }
    expect(told).toEqual([left, left])
    const late = { collection: 'notes', data: { title: 'Алтай', code: 'late' }, req: writes }
    await expect(fresh.store.create(late)).rejects.toThrow()
    await expect(commitTransaction(commits)).rejects.toThrow()
    expect(await total()).toBe(before)
    expect(await canWrite(fresh.payload.db)).toBe(true)
  })

  test('one that may not be repeated is answered with 503', async () => {
    const { id } = await fresh.store.create({ collection: 'notes', data: { title: 'Алтай', code: 'met' } })
    const req = await createLocalReq({}, fresh.payload)
    await initTransaction(req)
    await fresh.store.update({ collection: 'notes', id, data: { title: 'Бірінші' }, req })
    const second = fresh.store.update({ collection: 'notes', id, data: { title: 'Екінші' } })
    const error = await second.catch((thrown: Error) => thrown)
    await killTransaction(req)
    expect(busyOf(error)).toMatchObject({ status: 503 })
  })
})

/** Commits, then fails as the driver does when the connection breaks before the answer; `times` times. */
function loseAnswers(session: MongooseAdapter['sessions'][string] | undefined, times: number) {
  if (!session) throw new Error('No open transaction')
  const commit = session.commitTransaction.bind(session)
  let lost = 0
  session.commitTransaction = async () => {
    await commit()
    if (lost++ < times) throw labelled('UnknownTransactionCommitResult')
  }
}

function labelled(label: string) {
  return Object.assign(new Error(label), { hasErrorLabel: (asked: string) => asked === label })
}
