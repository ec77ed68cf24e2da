'use client'

import type { InboxAct, InboxConflict } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { useRef, useState } from 'react'
import { InboxFault } from '../ask.ts'
import { type Sending, sendingKeyFor } from '../logic/sendingKeyFor.ts'
import { useSubmit } from './useSubmit.ts'

type Reply = { text: string; language: Locale; seen: number; close: boolean }

/** Sends replies and notes. `reply` and `note` answer whether it went out; if not, `fault` or `conflict` says why. */
export function useSending(act: (what: InboxAct) => Promise<void>) {
  const { pending, fault, submit } = useSubmit()
  const [conflict, setConflict] = useState<InboxConflict | null>(null)
  const last = useRef<Sending | null>(null)
  const lastNote = useRef<Sending | null>(null)

  async function reply(given: Reply): Promise<boolean> {
    setConflict(null)
    last.current = sendingKeyFor(last.current, given.text)
    const { key } = last.current
    let sent = false
    await submit(async () => {
      try {
        await act({ act: 'reply', key, anyway: false, ...given })
        sent = true
        last.current = null
      } catch (error) {
        const news = conflictOf(error)
        if (!news) throw error
        setConflict(news)
      }
    })
    return sent
  }

  function note(text: string): Promise<boolean> {
    const sending = sendingKeyFor(lastNote.current, text)
    lastNote.current = sending
    return submit(async () => {
      await act({ act: 'note', ...sending })
      lastNote.current = null
    })
  }

  return { pending, fault, conflict, reply, note, settle: () => setConflict(null) }
}

function conflictOf(error: unknown): InboxConflict | null {
  if (!(error instanceof InboxFault) || error.status !== 409) return null
  const problem = error.problem as Partial<InboxConflict> | null
  return Array.isArray(problem?.messages) ? (problem as InboxConflict) : null
}
