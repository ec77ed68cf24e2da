import { expect, it } from 'vitest'
import { memoryLimits } from './memoryLimits.ts'

const three = { name: 'three', points: 3, seconds: 60 }

it('gives each key its points, also to those who ask at once, and says when there are more', async () => {
  const limits = memoryLimits()
  const taken = await Promise.all(Array.from({ length: 5 }, () => limits.take(three, 'a')))
  expect(taken.filter((each) => each === undefined)).toHaveLength(3)
  expect(taken.at(-1)?.retryAfter).toBeGreaterThan(55)
  expect(await limits.take(three, 'b')).toBeUndefined()
  expect(await limits.take({ ...three, name: 'other' }, 'a')).toBeUndefined()
})

it('gives back what did not count, and forgets', async () => {
  const limits = memoryLimits()
  for (const _ of [1, 2, 3]) await limits.take(three, 'a')
  await limits.giveBack(three, 'a')
  expect(await limits.take(three, 'a')).toBeUndefined()
  expect(await limits.take(three, 'a')).toBeDefined()
  await limits.forget(three, 'a')
  expect(await limits.take(three, 'a')).toBeUndefined()
})
