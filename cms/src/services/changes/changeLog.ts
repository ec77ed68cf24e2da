export type Heard = { stale: string[]; gone: string[] }
type Row = { tags: string[]; gone?: boolean | null }
type Round = Heard & { n: number; at: number; size: number }

/** Some 10 MB. A site that was away longer is told from the database. */
const MOST_TAGS = 100_000

/** Tags of rows, each once. What is gone need not be said to be stale. */
export function heardFrom(rows: readonly Row[]): Heard {
  const gone = new Set(rows.flatMap((row) => (row.gone ? row.tags : [])))
  const stale = new Set(rows.flatMap((row) => (row.gone ? [] : row.tags)).filter((tag) => !gone.has(tag)))
  return { stale: [...stale], gone: [...gone] }
}

/** What this process of cms has told since it began, round after round, and who is waiting to hear the next. */
export function createChangeLog(startedAt: number) {
  const rounds: Round[] = []
  const waiting = new Set<() => void>()
  let position = { n: 0, at: startedAt }
  let tags = 0
  let closed = false

  const wakeAll = () => {
    for (const wake of waiting) wake()
  }

  return {
    position: () => position,

    /** A round in which rows became known; `at` is the moment up to which everything is known. */
    append(rows: readonly Row[], at: number) {
      const heard = heardFrom(rows)
      const size = heard.stale.length + heard.gone.length
      position = { n: position.n + 1, at: Math.max(at, position.at) }
      rounds.push({ ...heard, ...position, size })
      tags += size
      while (tags > MOST_TAGS && rounds.length > 1) tags -= rounds.shift()?.size ?? 0
      wakeAll()
    },

    /** What came after round `n`; null where that is not known any more, or never was. */
    after(n: number): Heard | null {
      const first = rounds[0]?.n ?? position.n + 1
      if (n < first - 1 || n > position.n) return null
      const later = rounds.slice(n - first + 1)
      return heardFrom(
        later.flatMap(({ stale, gone }) => [
          { tags: stale, gone: false },
          { tags: gone, gone: true },
        ]),
      )
    },

    /** Waits until there is a round after `n`, the time is over, or nobody listens any more. */
    async waitBeyond(n: number, ms: number, signal?: AbortSignal): Promise<void> {
      if (closed || position.n > n || ms <= 0 || signal?.aborted) return
      const { promise, resolve } = Promise.withResolvers<void>()
      const timer = setTimeout(resolve, ms)
      waiting.add(resolve)
      signal?.addEventListener('abort', () => resolve(), { once: true })
      await promise
      clearTimeout(timer)
      waiting.delete(resolve)
    },

    isClosed: () => closed,

    /** Nobody is kept waiting from now on. */
    close() {
      closed = true
      wakeAll()
    },
  }
}

export type ChangeLog = ReturnType<typeof createChangeLog>
