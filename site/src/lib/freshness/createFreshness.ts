/** Tags of which something is known to have changed: `stale` shows something else now, `gone` must not be seen any more. */
export type Purge = { stale: readonly string[]; gone: readonly string[] }

type Listener = { purge: (purge: Purge) => void; clear: () => void }

export type Freshness = ReturnType<typeof createFreshness>

/**
 * What this process has heard of changes. Whoever reads from the cms takes a mark before and asks `changedSince` after:
 * what was read meanwhile may already be old and must not be kept.
 */
export function createFreshness({ remembered = 20_000 } = {}) {
  const listeners: Listener[] = []
  const lastPurge = new Map<string, number>()
  let count = 0
  // Purges up to here have been forgotten: what began earlier counts as changed.
  let floor = 0

  function remember(tag: string) {
    lastPurge.delete(tag)
    lastPurge.set(tag, count)
    if (lastPurge.size <= remembered) return
    for (const [oldest, at] of lastPurge) {
      lastPurge.delete(oldest)
      floor = at
      return
    }
  }

  return {
    mark: () => count,
    changedSince: (mark: number, tags: readonly string[]) =>
      mark < floor || tags.some((tag) => (lastPurge.get(tag) ?? 0) > mark),
    purge(purge: Purge) {
      count++
      for (const tag of purge.stale) remember(tag)
      for (const tag of purge.gone) remember(tag)
      for (const listener of listeners) listener.purge(purge)
    },
    /** Nothing that was read until now can be relied on. */
    clear() {
      count++
      floor = count
      lastPurge.clear()
      for (const listener of listeners) listener.clear()
    },
    listen: (listener: Listener) => void listeners.push(listener),
  }
}
