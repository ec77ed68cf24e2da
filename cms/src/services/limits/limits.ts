import { memoryLimits } from './memoryLimits.ts'

/** So many points within so many seconds, for each key. */
export type Limit = { name: string; points: number; seconds: number }

/** Undefined when there was a point; else after how many seconds there will be one. */
export type Taken = undefined | { retryAfter: number }

/** What counts how often something is done, wherever the counts are kept. */
export type Limits = {
  take: (limit: Limit, key: string) => Promise<Taken>
  /** What was taken turned out not to count. */
  giveBack: (limit: Limit, key: string) => Promise<void>
  /** Begin anew. */
  forget: (limit: Limit, key: string) => Promise<void>
}

// On the process: Next may load a module twice, and two counts would be twice the limit.
const KEY = Symbol.for('birlik.limits')

/** The limits of this process. In memory: each process of cms counts for itself, and a restart forgets. */
export function limits(): Limits {
  const shared = globalThis as { [KEY]?: Limits }
  shared[KEY] ??= memoryLimits()
  return shared[KEY]
}
