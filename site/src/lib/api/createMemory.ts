import { LRUCache } from 'lru-cache'
import type { Freshness } from '../freshness/index.ts'

type Remembered<T> = { value: T; tags: readonly string[]; until: number; outdated: boolean }

/** Backstop for a process that hears of no changes, in ms. */
const LIFETIME = 300_000

/**
 * Answers that many pages need, such as an agency's name and menu: asked once, known until one of their tags changes. What is
 * outdated is still known to `last`, for error pages.
 */
export function createMemory<T extends object>(limit: number, freshness: Freshness) {
  const answers = new LRUCache<string, Remembered<T>>({ max: limit })
  const asking = new Map<string, Promise<T>>()

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
    const mark = freshness.mark()
    const value = await ask()
    const outdated = freshness.changedSince(mark, tags)
    answers.set(key, { value, tags, until: performance.now() + LIFETIME, outdated })
    return value
  }

  return {
    /** What is known under `key`, else what `ask` answers. */
    async get(key: string, tags: readonly string[], ask: () => Promise<T>): Promise<T> {
      const known = answers.get(key)
      if (known && !known.outdated && performance.now() < known.until) return known.value
      const under = asking.get(key)
      if (under) return under
      const answer = askAnew(key, tags, ask).finally(() => asking.delete(key))
      asking.set(key, answer)
      return answer
    },
    /** What was known last, however old. */
    last: (key: string) => answers.get(key)?.value,
  }
}
