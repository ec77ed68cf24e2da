'use client'

import type { InboxAct, InboxConversation } from '@birlik/shared/contract'
import { useEffect, useRef } from 'react'

/** Tells that the person has seen what the citizen wrote, once it is before their eyes. */
export function useReading(whole: InboxConversation | null, act: (what: InboxAct) => Promise<void>): void {
  const acting = useRef(act)
  acting.current = act
  const seen = whole && whole.item.unread > 0 ? whole.seen : undefined
  useEffect(() => {
    if (!seen) return
    const tell = () => {
      // When it fails it is told with the next change, or by the reply.
      if (!document.hidden) acting.current({ act: 'read', seen }).catch(() => {})
    }
    tell()
    document.addEventListener('visibilitychange', tell)
    return () => document.removeEventListener('visibilitychange', tell)
  }, [seen])
}
