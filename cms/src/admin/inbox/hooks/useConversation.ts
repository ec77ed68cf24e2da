'use client'

import type { InboxAct, InboxConversation } from '@birlik/shared/contract'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ask, faultOf, type InboxFault } from '../ask.ts'

/** The open conversation. `act` answers whether it was done, or throws the fault for whoever asked to show. */
export function useConversation(id: string | null) {
  const [shown, setShown] = useState<InboxConversation | null>(null)
  const [fault, setFault] = useState<InboxFault | null>(null)
  const current = useRef({ id, turn: 0 })
  current.current.id = id

  const refresh = useCallback(async () => {
    if (!id) return
    const turn = ++current.current.turn
    try {
      const found = await ask<InboxConversation>(`/conversations/${encodeURIComponent(id)}`)
      if (current.current.id !== id || turn !== current.current.turn) return
      setShown(found)
      setFault(null)
    } catch (error) {
      if (current.current.id === id && turn === current.current.turn) setFault(faultOf(error))
    }
  }, [id])

  useEffect(() => {
    setFault(null)
    void refresh()
  }, [refresh])

  const act = useCallback(
    async (what: InboxAct) => {
      const found = await ask<InboxConversation>(`/conversations/${encodeURIComponent(id ?? '')}`, {
        body: what,
      })
      current.current.turn++
      if (current.current.id === id) setShown(found)
    },
    [id],
  )

  // Of another conversation nothing is shown, not even for a moment.
  return { conversation: shown?.item.id === id ? shown : null, fault, refresh, act }
}
