'use client'

import { useCallback, useRef } from 'react'

/** Runs `work` now; whatever asks for it while it runs makes it run once more afterwards, however often it was asked for. */
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
    } while (current.again)
    current.running = false
  }, [])
}
