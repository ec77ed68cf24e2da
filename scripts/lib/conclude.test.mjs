import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { conclude } from './conclude.mjs'
import { runSteps, sumOf } from './runSteps.mjs'
import { leftOut } from './toolStep.mjs'

let said
beforeEach(() => {
  said = []
  vi.spyOn(console, 'log').mockImplementation((line) => said.push(line))
})
afterEach(() => vi.restoreAllMocks())

const lastLine = () => said.join('\n').split('\n').at(-1)
const step = (name, result) => ({ name, run: async () => result })

test('several steps come to one line, the last', async () => {
  const sums = await runSteps(
    [
      step('a', { passed: 3, failed: 0, skipped: 2 }),
      step('b', { passed: 1, failed: 0 }),
      { name: 'c', run: () => Promise.reject(new Error('no such tool')) },
    ],
    2,
  )
  expect(conclude(sums)).toBe(1)
  expect(lastLine()).toBe('4 passed, 1 failed, 2 skipped')
  expect(said.join('\n')).toContain('no such tool')
})

test('what cannot be made is counted, with a sentence, and fails only where all has to be there', async () => {
  const sums = sumOf([
    await runSteps([step('a', leftOut('no browser')), step('b', leftOut('no browser'))]),
    { passed: 1, failed: 0 },
  ])
  expect(conclude(sums)).toBe(0)
  expect(lastLine()).toBe('1 passed, 0 failed, 2 skipped')
  expect(said.filter((line) => line.includes('no browser'))).toEqual(['\nLeft out: no browser'])
  expect(conclude(sums, { complete: true })).toBe(1)
  expect(lastLine()).toBe('1 passed, 0 failed, 2 skipped')
})

test('a test skipped for a reason of its own fails nothing', () => {
  expect(conclude(sumOf([{ passed: 1, failed: 0, skipped: 1 }]), { complete: true })).toBe(0)
})

test('the five slowest are named, the slowest first', () => {
  const slow = [3, 1, 6, 2, 5, 4].map((seconds) => ({ name: `file ${seconds}`, seconds }))
  conclude(
    sumOf([
      { passed: 6, failed: 0, slow: slow.slice(0, 3) },
      { passed: 0, failed: 0, slow: slow.slice(3) },
    ]),
  )
  expect(said.filter((line) => line.includes('file')).map((line) => line.trim())).toEqual(
    [6, 5, 4, 3, 2].map((n) => `${n}.0 s  file ${n}`),
  )
})
