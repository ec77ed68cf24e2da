import { describe, expect, it } from 'vitest'
import { createChangeLog, heardFrom } from './changeLog.ts'

const row = (...tags: string[]) => ({ tags })
const lost = (...tags: string[]) => ({ tags, gone: true })

describe('heardFrom', () => {
  it('names each tag once, and what is gone not as stale too', () => {
    expect(heardFrom([row('a', 'b'), row('b'), lost('c', 'b'), row('c', 'd')])).toEqual({
      stale: ['a', 'd'],
      gone: ['c', 'b'],
    })
  })
})

describe('the log', () => {
  it('tells what came after a round, and nothing to whoever knows all', () => {
    const log = createChangeLog(1000)
    log.append([row('a')], 1001)
    log.append([lost('b')], 1002)
    expect(log.after(0)).toEqual({ stale: ['a'], gone: ['b'] })
    expect(log.after(1)).toEqual({ stale: [], gone: ['b'] })
    expect(log.after(2)).toEqual({ stale: [], gone: [] })
    expect(log.position()).toEqual({ n: 2, at: 1002 })
  })

  it('does not answer for rounds that never were', () => {
    expect(createChangeLog(1000).after(1)).toBeNull()
  })

  it('forgets the oldest when there is much, but says so', () => {
    const log = createChangeLog(0)
    for (let n = 1; n <= 30; n++)
      log.append([row(...Array.from({ length: 10_000 }, (_, i) => `${n}:${i}`))], n)
    expect(log.after(5)).toBeNull()
    expect(log.after(29)?.stale).toHaveLength(10_000)
  })

  it('wakes who waits, at the next round, after the time, on leaving and at the end', async () => {
    const log = createChangeLog(0)
    const next = log.waitBeyond(0, 60_000)
    log.append([row('a')], 1)
    await next
    await log.waitBeyond(0, 60_000)
    await log.waitBeyond(1, 5)
    const leaving = new AbortController()
    const left = log.waitBeyond(1, 60_000, leaving.signal)
    leaving.abort()
    await left
    const last = log.waitBeyond(1, 60_000)
    log.close()
    await last
    await log.waitBeyond(1, 60_000)
  })
})
