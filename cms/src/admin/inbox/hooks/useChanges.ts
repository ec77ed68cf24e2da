'use client'

import type { InboxChanges } from '@birlik/shared/contract'
import { useEffect, useRef, useState } from 'react'
import { ask } from '../ask.ts'

const FIRST_PAUSE = 1000
const LONGEST_PAUSE = 30_000

type Heard = (conversations: readonly string[], everything: boolean) => void

/** Listens to an agency for as long as the inbox is open. Answers whether it hears; `onChange` gets what has moved. */
export function useChanges(agency: string | null, onChange: Heard): boolean {
  const [hears, setHears] = useState(true)
  const heard = useRef(onChange)
  heard.current = onChange

  useEffect(() => {
    if (!agency) return
    const leaving = new AbortController()
    const { signal } = leaving
    async function listen() {
      let cursor = ''
      let pause = FIRST_PAUSE
      while (!signal.aborted) {
        try {
          const query = new URLSearchParams({ agency: agency as string, ...(cursor && { cursor }) })
          const changes = await ask<InboxChanges>(`/changes?${query}`, { signal })
          const reconnected = pause > FIRST_PAUSE
          setHears(true)
          pause = FIRST_PAUSE
          if (changes.reset || reconnected) heard.current([], true)
          else if (changes.conversations.length) heard.current(changes.conversations, false)
          cursor = changes.cursor
        } catch {
          if (signal.aborted) return
          setHears(false)
          await sleep(pause, signal)
          pause = Math.min(LONGEST_PAUSE, pause * 2)
        }
      }
    }
    void listen()
    return () => leaving.abort()
  }, [agency])

  return hears
}

/** A pause that ends early when the browser is on line again, or nobody listens any more. */
function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer)
      window.removeEventListener('online', end)
      signal.removeEventListener('abort', end)
      done()
    }
    const timer = setTimeout(end, ms)
    window.addEventListener('online', end)
    signal.addEventListener('abort', end)
  })
}
