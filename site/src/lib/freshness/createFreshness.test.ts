import { expect, it } from 'vitest'
import { createFreshness } from './createFreshness.ts'

const stale = (...tags: string[]) => ({ stale: tags, gone: [] })

it('knows what changed since a mark, and what did not', () => {
  const freshness = createFreshness()
  freshness.purge(stale('a'))
  const mark = freshness.mark()
  expect(freshness.changedSince(mark, ['a', 'b'])).toBe(false)
  freshness.purge({ stale: [], gone: ['b'] })
  expect(freshness.changedSince(mark, ['a'])).toBe(false)
  expect(freshness.changedSince(mark, ['a', 'b'])).toBe(true)
  expect(freshness.changedSince(freshness.mark(), ['b'])).toBe(false)
})

it('counts everything from before a clearing as changed', () => {
  const freshness = createFreshness()
  const mark = freshness.mark()
  freshness.clear()
  expect(freshness.changedSince(mark, [])).toBe(true)
  expect(freshness.changedSince(freshness.mark(), ['a'])).toBe(false)
})

it('errs on the safe side where it has forgotten', () => {
  const freshness = createFreshness({ remembered: 2 })
  const first = freshness.mark()
  for (const tag of ['a', 'b', 'c']) freshness.purge(stale(tag))
  expect(freshness.changedSince(first, ['unrelated'])).toBe(true)
  expect(freshness.changedSince(freshness.mark() - 1, ['unrelated'])).toBe(false)
})

it('tells its listeners', () => {
  const freshness = createFreshness()
  const heard: unknown[] = []
  freshness.listen({ purge: (purge) => heard.push(purge), clear: () => heard.push('clear') })
  freshness.purge(stale('a'))
  freshness.clear()
  expect(heard).toEqual([stale('a'), 'clear'])
})
