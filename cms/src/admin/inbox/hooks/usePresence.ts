'use client'

import { type InboxViewers, PRESENCE_EVERY } from '@birlik/shared/contract'
import { useEffect, useState } from 'react'
import { ask } from '../ask.ts'

type People = InboxViewers['viewers']

/** Says that the person is here while the page is before them, and hears who else has the same conversation open. */
export function usePresence(agency: string | null, conversation: string | null): People {
  const [found, setFound] = useState<{ conversation: string | null; viewers: People }>()

  useEffect(() => {
    if (!agency) return
    let over = false
    async function tell() {
      if (document.hidden) return
      try {
        const { viewers } = await ask<InboxViewers>('/presence', { body: { agency, conversation } })
        if (!over) setFound({ conversation, viewers })
      } catch {
        // The next beat says it again; that nobody answers is told by whatever else is asked.
      }
    }
    void tell()
    const timer = setInterval(tell, PRESENCE_EVERY * 1000)
    document.addEventListener('visibilitychange', tell)
    return () => {
      over = true
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tell)
    }
  }, [agency, conversation])

  return found?.conversation === conversation ? found.viewers : []
}
