'use client'

import { useEffect, useState } from 'react'

const EVERY = 30_000

/** The time, anew every half minute: what is due is told in minutes. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY)
    return () => clearInterval(timer)
  }, [])
  return now
}
