'use client'

import type { InboxDesk } from '@birlik/shared/contract'
import { useCallback, useEffect, useState } from 'react'
import { ask, faultOf, type InboxFault } from '../ask.ts'

const EVERY = 60_000
/** Tells the link in the navigation what the inbox has just learnt. */
export const DESK_EVENT = 'birlik-desk'

/** Where the person answers and what waits there; asked anew every minute, and by `refresh`. */
export function useDesk() {
  const [desk, setDesk] = useState<InboxDesk | null>(null)
  const [fault, setFault] = useState<InboxFault | null>(null)
  const refresh = useCallback(async () => {
    try {
      const found = await ask<InboxDesk>('/desk')
      setDesk(found)
      setFault(null)
      window.dispatchEvent(new CustomEvent(DESK_EVENT, { detail: found }))
    } catch (error) {
      setFault(faultOf(error))
    }
  }, [])
  useEffect(() => {
    void refresh()
    const timer = setInterval(refresh, EVERY)
    return () => clearInterval(timer)
  }, [refresh])
  return { desk, fault, refresh }
}

export const unreadOf = (desk: InboxDesk | null): number =>
  (desk?.agencies ?? []).reduce((sum, { unread }) => sum + unread, 0)
