import { expect, it } from 'vitest'
import { createTurns, PATIENCE } from './createTurns.ts'

const START = 1_800_000_000_000
/** Shown long ago. */
const OLD = START - 10 * PATIENCE

/** Turns with a clock of their own; times count from its beginning. */
function withClock() {
  let at = START
  const turnFor = createTurns(() => at)
  return {
    turnFor(sender: string, shownAt: number) {
      const turn = turnFor(sender, shownAt)
      return { ...turn, at: turn.at - START }
    },
    later: (ms: number) => {
      at += ms
    },
  }
}

it('lets a form pass at once that has been open for a while', () =>
  expect(withClock().turnFor('a', OLD)).toEqual({ at: 0, granted: true }))

it('has a form that was just opened wait until it is a minute old', () => {
  const { turnFor } = withClock()
  expect(turnFor('a', START - 1000)).toEqual({ at: PATIENCE - 1000, granted: true })
  // It holds up nobody.
  expect(turnFor('b', OLD)).toEqual({ at: 3000, granted: true })
})

it('has a crowd pass one by one, in the order of coming', () => {
  const { turnFor, later } = withClock()
  const turns = Array.from({ length: 40 }, (_, n) => turnFor(`${n}`, OLD).at)
  expect(turns).toEqual(Array.from({ length: 40 }, (_, n) => n * 3000))
  later(PATIENCE)
  expect(turnFor('late', OLD).at).toBe(120_000)
  later(3 * PATIENCE)
  expect(turnFor('nobody before', OLD).at).toBe(4 * PATIENCE)
})

it('gives one address one turn at a time, and a minute between two', () => {
  const { turnFor, later } = withClock()
  for (let n = 0; n < 20; n++) turnFor(`${n}`, OLD)
  expect(turnFor('a', OLD)).toEqual({ at: 60_000, granted: true })
  expect(turnFor('a', OLD)).toEqual({ at: 120_000, granted: false })
  expect(turnFor('b', OLD)).toEqual({ at: 63_000, granted: true })
  later(60_000)
  expect(turnFor('a', OLD)).toEqual({ at: 120_000, granted: true })
})
