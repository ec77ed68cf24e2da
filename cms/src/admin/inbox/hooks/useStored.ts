'use client'

import { useEffect, useState } from 'react'

/** A switch that this browser remembers. */
export function useStored(key: string, initial: boolean) {
  const [on, setOn] = useState(initial)
  // After the first painting: the server does not know what the browser remembers.
  useEffect(() => {
    const stored = localStorage.getItem(key)
    if (stored !== null) setOn(stored === 'on')
  }, [key])
  const change = (next: boolean) => {
    setOn(next)
    localStorage.setItem(key, next ? 'on' : 'off')
  }
  return [on, change] as const
}
