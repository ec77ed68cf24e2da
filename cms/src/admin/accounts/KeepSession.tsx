'use client'

import { useAuth } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef } from 'react'

/** A session of an hour is renewed when there is less left than this, */
const RENEW_BELOW = 40 * 60_000
/** and not asked for again so soon, should that have failed, or the twelve hours be nearly over. */
const REST = 5 * 60_000
const SIGNS = ['keydown', 'pointerdown'] as const

/**
 * Whoever writes a long text is not idle. Payload renews a session only when somebody goes to another page, and an hour of writing would
 * have been lost.
 */
export function KeepSession({ children }: { children: ReactNode }) {
  const { refreshCookie, tokenExpirationMs } = useAuth()
  const asked = useRef(0)
  useEffect(() => {
    const active = () => {
      const now = Date.now()
      if (!tokenExpirationMs || tokenExpirationMs - now > RENEW_BELOW || now - asked.current < REST) return
      asked.current = now
      refreshCookie(true)
    }
    for (const sign of SIGNS) window.addEventListener(sign, active, { passive: true })
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, active)
    }
  }, [refreshCookie, tokenExpirationMs])
  return children
}
