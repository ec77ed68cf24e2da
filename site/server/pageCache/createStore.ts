import { LRUCache } from 'lru-cache'
import type { Purge } from '../../src/lib/freshness/index.ts'
import { type Kept, sizeOf } from './kept.ts'

type Settings = {
  /** Bytes for pages, apart from them for pictures, and for refusals: addresses that do not exist are without number. */
  pages: number
  pictures: number
  refusals: number
}

const LARGEST = 4 * 1024 * 1024

export type Store = ReturnType<typeof createStore>

/** Kept answers by key, bounded in bytes, with an index of their tags. */
export function createStore(sizes: Settings) {
  const keysByTag = new Map<string, Set<string>>()

  const forget = (kept: Kept, key: string) => {
    for (const tag of kept.tags) {
      const keys = keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) keysByTag.delete(tag)
    }
  }
  const lru = (maxSize: number) =>
    new LRUCache<string, Kept>({
      maxSize,
      // One picture in full size must not push out hundreds of pages.
      maxEntrySize: Math.min(maxSize, LARGEST),
      sizeCalculation: sizeOf,
      dispose: forget,
    })
  const shelves = { pages: lru(sizes.pages), pictures: lru(sizes.pictures), refusals: lru(sizes.refusals) }
  const all = Object.values(shelves)
  const shelfOf = ({ status, picture }: Kept) =>
    status === 200 ? shelves[picture ? 'pictures' : 'pages'] : shelves.refusals

  const keysWith = (tags: readonly string[]) => tags.flatMap((tag) => [...(keysByTag.get(tag) ?? [])])

  const store = {
    get(key: string): Kept | undefined {
      for (const shelf of all) {
        const kept = shelf.get(key)
        if (kept) return kept
      }
      return undefined
    },
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
      for (const shelf of all) shelf.delete(key)
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
      for (const shelf of all) shelf.clear()
    },
  }
  return store
}
