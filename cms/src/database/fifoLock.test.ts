import { setImmediate as immediate, setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { DatabaseBusyError } from './databaseBusyError.ts'
import { fifoLock } from './fifoLock.ts'

test('is held by one at a time, in the order of asking', async () => {
  const lock = fifoLock(1000)
  const seen: string[] = []
  const hold = async (name: string) => {
    const release = await lock.acquire()
    seen.push(`${name} in`)
    await sleep(5)
    seen.push(`${name} out`)
    release()
  }
  await Promise.all(['a', 'b', 'c'].map(hold))
  expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out'])
})

test('rejects with the error that becomes a 503 when not free in time', async () => {
  const lock = fifoLock(20)
  await lock.acquire()
  const refused = await lock.acquire().catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(DatabaseBusyError)
  expect(refused).toMatchObject({ status: 503 })
})

test('goes to those who wait after one gave up', async () => {
  const lock = fifoLock(40)
  const release = await lock.acquire()
  const impatient = lock.acquire().catch((error: unknown) => error)
  await sleep(30)
  const patient = lock.acquire()
  expect(await impatient).toBeInstanceOf(DatabaseBusyError)
  release()
  await expect(patient).resolves.toBeTypeOf('function')
})

test('is not given away twice by releasing twice', async () => {
  const lock = fifoLock(20)
  const release = await lock.acquire()
  const second = lock.acquire()
  release()
  release()
  await second
  await expect(lock.acquire()).rejects.toThrow(DatabaseBusyError)
})

test('is not lost when the time runs out at the moment of handing on', async () => {
  const lock = fifoLock(20)
  const release = await lock.acquire()
  const waiting = lock.acquire()
  // After an immediate the event loop turns to timers first, and only then to the next immediate.
  await immediate()
  const end = Date.now() + 30
  while (Date.now() < end);
  release()
  ;(await waiting)()
  await expect(lock.acquire()).resolves.toBeTypeOf('function')
})
