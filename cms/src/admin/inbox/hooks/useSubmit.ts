'use client'

import { useRef, useState } from 'react'
import { faultOf, type InboxFault } from '../ask.ts'

/** Does something once at a time, and keeps why it failed. Answers whether it was done. */
export function useSubmit() {
  const [pending, setPending] = useState(false)
  const [fault, setFault] = useState<InboxFault | null>(null)
  const running = useRef(false)
  const submit = async (work: () => Promise<void>): Promise<boolean> => {
    if (running.current) return false
    running.current = true
    setPending(true)
    setFault(null)
    try {
      await work()
      return true
    } catch (error) {
      setFault(faultOf(error))
      return false
    } finally {
      running.current = false
      setPending(false)
    }
  }
  return { pending, fault, submit, clear: () => setFault(null) }
}
