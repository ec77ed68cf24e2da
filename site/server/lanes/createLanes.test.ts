import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { Busy, createLanes, Left } from './createLanes.ts'

const logged: unknown[] = []
const log = { error: (...line: unknown[]) => void logged.push(line) }
const SETTINGS = { atOnce: 4, within: () => 2, waiting: 3, patience: 1000, longest: 60_000, log }
const IDLE = { running: 0, waiting: 0, lanes: 0 }

/** Work that ends when told to. */
function jobs() {
  const begun: string[] = []
  const ends: (() => void)[] = []
  const work = (name: string) => () => {
    begun.push(name)
    return new Promise<string>((resolve) => ends.push(() => resolve(name)))
  }
  const endNext = async () => {
    ends.shift()?.()
    await sleep(1)
  }
  return { begun, work, endNext }
}

it('works on so much at once in one lane, and no more', async () => {
  const { begun, work, endNext } = jobs()
  const lanes = createLanes(SETTINGS)
  const results = ['a1', 'a2', 'a3', 'a4'].map((name) => lanes.run('a', work(name)))
  await sleep(1)
  expect(begun).toEqual(['a1', 'a2'])
  await endNext()
  expect(begun).toEqual(['a1', 'a2', 'a3'])
  for (let i = 0; i < 3; i++) await endNext()
  expect(await Promise.all(results)).toEqual(['a1', 'a2', 'a3', 'a4'])
  expect(lanes.state()).toEqual(IDLE)
})

it('gives each lane its own width', async () => {
  const { begun, work, endNext } = jobs()
  const lanes = createLanes({ ...SETTINGS, within: (lane) => (lane === 'portal' ? 3 : 1) })
  const names = ['portal 1', 'portal 2', 'maidd 1', 'maidd 2']
  const results = names.map((name) => lanes.run(name.split(' ')[0] ?? '', work(name)))
  await sleep(1)
  expect(begun).toEqual(['portal 1', 'portal 2', 'maidd 1'])
  for (const _ of names) await endNext()
  await Promise.all(results)
})

it('lets lanes that wait take turns', async () => {
  const { begun, work, endNext } = jobs()
  const lanes = createLanes({ ...SETTINGS, atOnce: 1 })
  for (const [lane, name] of ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1'].map((name) => [name[0] ?? '', name]))
    void lanes.run(lane ?? '', work(name ?? ''))
  for (let i = 0; i < 7; i++) await endNext()
  expect(begun).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4'])
})

it('sends away who finds a full lane, and nobody of another lane', async () => {
  const { begun, work, endNext } = jobs()
  const lanes = createLanes(SETTINGS)
  const kept = [1, 2, 3, 4].map((n) => lanes.run('a', work(`a${n}`)))
  expect(lanes.isFull('a')).toBe(false)
  kept.push(lanes.run('a', work('a5')))
  expect([lanes.isFull('a'), lanes.isFull('b')]).toEqual([true, false])
  await expect(lanes.run('a', work('a6'))).rejects.toBeInstanceOf(Busy)
  const other = lanes.run('b', work('b1'))
  await sleep(1)
  expect(begun).toContain('b1')
  for (let i = 0; i < 6; i++) await endNext()
  await Promise.all([...kept, other])
})

it('lets nobody wait longer than patience allows', async () => {
  const { begun, work, endNext } = jobs()
  const lanes = createLanes({ ...SETTINGS, within: () => 1, patience: 20 })
  const first = lanes.run('a', work('a1'))
  await expect(lanes.run('a', work('a2'))).rejects.toThrow('waited 20 ms in a')
  await endNext()
  await first
  expect(begun).toEqual(['a1'])
  expect(lanes.state()).toEqual(IDLE)
})

it('goes on after work that fails', async () => {
  const lanes = createLanes({ ...SETTINGS, within: () => 1 })
  const failed = lanes.run('a', () => Promise.reject(new Error('no')))
  const after = lanes.run('a', async () => 'yes')
  await expect(failed).rejects.toThrow('no')
  expect(await after).toBe('yes')
})

it('lets who goes away out of the queue at once, and never begins for them', async () => {
  const { begun, work, endNext } = jobs()
  const lanes = createLanes({ ...SETTINGS, within: () => 1 })
  const first = lanes.run('a', work('a1'))
  const leaving = new AbortController()
  const second = lanes.run('a', work('a2'), leaving.signal)
  const third = lanes.run('a', work('a3'))
  expect(lanes.state()).toEqual({ running: 1, waiting: 2, lanes: 1 })
  leaving.abort()
  await expect(second).rejects.toBeInstanceOf(Left)
  expect(lanes.state()).toEqual({ running: 1, waiting: 1, lanes: 1 })
  await endNext()
  await endNext()
  await Promise.all([first, third])
  expect(begun).toEqual(['a1', 'a3'])
  expect(lanes.state()).toEqual(IDLE)
})

it('begins nothing for who has gone before', async () => {
  const { begun, work } = jobs()
  const lanes = createLanes(SETTINGS)
  await expect(lanes.run('a', work('a1'), AbortSignal.abort())).rejects.toBeInstanceOf(Left)
  expect([begun, lanes.state()]).toEqual([[], IDLE])
})

it('keeps the place of work whose reader has gone, until the work ends', async () => {
  const { work, endNext } = jobs()
  const lanes = createLanes(SETTINGS)
  const leaving = new AbortController()
  const running = lanes.run('a', work('a1'), leaving.signal)
  leaving.abort()
  await sleep(1)
  expect(lanes.state().running).toBe(1)
  await endNext()
  await running
  expect(lanes.state()).toEqual(IDLE)
})

it('takes back a place that is held too long, says so, and counts it once', async () => {
  const { begun, work, endNext } = jobs()
  const lanes = createLanes({ ...SETTINGS, within: () => 1, longest: 20 })
  logged.length = 0
  const stuck = lanes.run('a', work('a1'))
  const after = lanes.run('a', work('a2'))
  await expect.poll(() => begun).toEqual(['a1', 'a2'])
  expect(logged[0]).toEqual([{ lane: 'a' }, 'a place in a lane was held for 20 ms: it is free again'])
  await endNext()
  await endNext()
  await Promise.all([stuck, after])
  expect(lanes.state()).toEqual(IDLE)
})
