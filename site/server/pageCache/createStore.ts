import { LRUCache } from 'lru-cache'
import type { Purge } from '../../src/lib/freshness/index.ts'
import { type Kept, sizeOf } from './kept.ts'

type Settings = {
  /** Bytes for pages, and apart from them for refusals: addresses that do not exist are without number. */
  pages: number
  refusals: number
}

export type Store = ReturnType<typeof createStore>

/** Kept answers by key, bounded in bytes, with an index of their tags. */
export function createStore({ pages, refusals }: Settings) {
  const keysByTag = new Map<string, Set<string>>()

  const forget = (kept: Kept, key: string) => {
    for (const tag of kept.tags) {
      const keys = keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) keysByTag.delete(tag)
    }
  }
  const lru = (maxSize: number) =>
    new LRUCache<string, Kept>({ maxSize, sizeCalculation: sizeOf, dispose: forget })
  const shelves = { pages: lru(pages), refusals: lru(refusals) }
  const shelfOf = ({ status }: Kept) => (status === 200 ? shelves.pages : shelves.refusals)

  const keysWith = (tags: readonly string[]) => tags.flatMap((tag) => [...(keysByTag.get(tag) ?? [])])

  const store = {
    get: (key: string) => shelves.pages.get(key) ?? shelves.refusals.get(key),
    /** Keeps the answer in the place of any other under this key. Again after a coding was added: its size has changed. */
    put(key: string, kept: Kept) {
      store.drop(key)
      shelfOf(kept).set(key, kept)
      // Too large for the shelf: not kept, so not indexed either.
      if (!shelfOf(kept).has(key)) return
      for (const tag of kept.tags) {
        const keys = keysByTag.get(tag) ?? new Set()
        keysByTag.set(tag, keys.add(key))
      }
    },
    drop(key: string) {
      shelves.pages.delete(key)
      shelves.refusals.delete(key)
    },
    /** What is stale is kept for need, what is gone is dropped. */
    purge({ stale, gone }: Purge) {
      for (const key of keysWith(gone)) store.drop(key)
      for (const key of keysWith(stale)) {
        const kept = store.get(key)
        if (!kept) continue
        if (kept.status === 200) kept.outdated = true
        else store.drop(key)
      }
    },
    clear() {
      shelves.pages.clear()
      shelves.refusals.clear()
    },
    state: () => ({
      pages: shelves.pages.size,
      refusals: shelves.refusals.size,
      bytes: shelves.pages.calculatedSize + shelves.refusals.calculatedSize,
      tags: keysByTag.size,
    }),
  }
  return store
}
