import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { paced } from './paced.ts'

test('what is woken often runs seldom, never twice at once, and once more at the end', async () => {
  const runs: number[] = []
  let atOnce = 0
  let calls = 0
  const { wake } = paced(async () => {
    expect(++atOnce).toBe(1)
    runs.push(calls)
    await sleep(5)
    atOnce--
  }, 40)
  for (; calls < 30; calls++) {
    wake()
    await sleep(5)
  }
  await sleep(100)
  expect(runs.length).toBeGreaterThan(2)
  expect(runs.length).toBeLessThan(8)
  expect(runs[0]).toBe(0)
  expect(runs.at(-1)).toBeGreaterThan(24)
})
