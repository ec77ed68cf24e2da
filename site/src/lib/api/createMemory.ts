import { LRUCache } from 'lru-cache'
import { askingForAll } from '../asking/index.ts'
import type { Freshness } from '../freshness/index.ts'

type Flight<T> = { mark: number; answer: Promise<T> }
type Remembered<T> = { value: T; tags: readonly string[]; until: number; outdated: boolean }

/** Backstop for a process that hears of no changes, in ms. */
const LIFETIME = 300_000

/**
 * Answers that many pages need, such as an agency's name and menu: asked once, known until one of their tags changes. What is
 * outdated is still known to `last`, for error pages.
 */
export function createMemory<T extends object>(limit: number, freshness: Freshness) {
  const answers = new LRUCache<string, Remembered<T>>({ max: limit })
  const flights = new Map<string, Flight<T>>()

  const outdate = (touches: (tags: readonly string[]) => boolean) => {
    for (const answer of answers.values()) if (touches(answer.tags)) answer.outdated = true
  }
  freshness.listen({
    purge({ stale, gone }) {
      const changed = new Set([...stale, ...gone])
      outdate((tags) => tags.some((tag) => changed.has(tag)))
    },
    clear: () => outdate(() => true),
  })

  async function askAnew(key: string, tags: readonly string[], ask: () => Promise<T>): Promise<T> {
    const flight: Flight<T> = { mark: freshness.mark(), answer: askingForAll(ask) }
    flights.set(key, flight)
    try {
      const value = await flight.answer
      const outdated = freshness.changedSince(flight.mark, tags)
      // After a change somebody else has asked anew, and what they are told is newer.
      if (flights.get(key) === flight)
        answers.set(key, { value, tags, until: performance.now() + LIFETIME, outdated })
      return value
    } finally {
      if (flights.get(key) === flight) flights.delete(key)
    }
  }

  return {
    /** What is known under `key`, else what `ask` answers. */
    async get(key: string, tags: readonly string[], ask: () => Promise<T>): Promise<T> {
      const known = answers.get(key)
      if (known && !known.outdated && performance.now() < known.until) return known.value
      const under = flights.get(key)
      // Who comes after a change must not be told what was so before it: a page made of it would be kept as fresh.
      return under && !freshness.changedSince(under.mark, tags) ? under.answer : askAnew(key, tags, ask)
    },
    /** What was known last, however old. */
    last: (key: string) => answers.get(key)?.value,
  }
}
