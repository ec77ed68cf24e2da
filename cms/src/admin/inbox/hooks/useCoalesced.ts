'use client'

import { useCallback, useRef } from 'react'

/**
 * While a hundred citizens a second write, changes come ten times a second, and queue and desk are a dozen counts: thirty inboxes that
 * read them at every change would take cms from the citizens.
 */
const REST = 1000

/** Runs `work` now; whatever asks for it while it runs or rests makes it run once more afterwards, however often it was asked for. */
export function useCoalesced(work: () => Promise<unknown>): () => void {
  const latest = useRef(work)
  latest.current = work
  const state = useRef({ running: false, again: false })
  return useCallback(async () => {
    const { current } = state
    if (current.running) {
      current.again = true
      return
    }
    current.running = true
    do {
      current.again = false
      await latest.current()
      await new Promise((done) => setTimeout(done, REST))
    } while (current.again)
    current.running = false
  }, [])
}
