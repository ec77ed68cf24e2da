'use client'

import { useConfig } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation'
import { useCallback, useMemo } from 'react'
import { addressOf, type Place, readPlace } from '../logic/place.ts'

/** Where the person is in the inbox, kept in the address: a place can be sent to a colleague, and the back button leads back. */
export function usePlace() {
  const { config } = useConfig()
  const base = `${config.routes.admin}/inbox`
  const pathname = usePathname()
  const query = useSearchParams()
  const place = useMemo(() => readPlace(base, pathname, new URLSearchParams(query)), [base, pathname, query])
  // Next follows the history of the browser without asking the server anew.
  const go = useCallback(
    (next: Partial<Place>) => window.history.pushState(null, '', addressOf(base, { ...place, ...next })),
    [base, place],
  )
  const hrefOf = useCallback((next: Partial<Place>) => addressOf(base, { ...place, ...next }), [base, place])
  return { place, go, hrefOf }
}
