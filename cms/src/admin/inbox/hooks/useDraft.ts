'use client'

import { useCallback, useEffect, useState } from 'react'
import { type DraftKind, draftKey, oldDrafts, readDraft, writeDraft } from '../logic/drafts.ts'

/** What a person is writing into a conversation, kept in this browser until it is sent. */
export function useDraft(me: string, conversation: string, kind: DraftKind) {
  const key = draftKey(me, conversation, kind)
  const [draft, setDraft] = useState<{ key: string; text: string }>({ key: '', text: '' })

  useEffect(() => {
    setDraft({ key, text: readDraft(localStorage.getItem(key)) })
    for (const old of oldDrafts(Object.entries(localStorage), Date.now())) localStorage.removeItem(old)
  }, [key])

  const write = useCallback(
    (text: string) => {
      setDraft({ key, text })
      if (text) localStorage.setItem(key, writeDraft(text, Date.now()))
      else localStorage.removeItem(key)
    },
    [key],
  )
  return [draft.key === key ? draft.text : '', write] as const
}
