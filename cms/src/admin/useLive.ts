'use client'

import type { Localized } from '@birlik/shared/locales'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** As the endpoint `live` answers. */
export type Live = {
  state: 'none' | 'waiting' | 'live' | 'unheard'
  at: string | null
  links: Localized<string> | null
}

const FIRST_PAUSE = 300
const LONGEST_PAUSE = 10_000

/** Whether the document being edited is on the site: asked after each save, again and again until it is. */
export function useLive(): Live | null {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const [live, setLive] = useState<Live | null>(null)
  const address = id && `${config.routes.api}/live?collection=${collectionSlug}&id=${id}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save is the reason to ask anew.
  useEffect(() => {
    if (!address) return
    const leaving = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    async function ask(pause: number) {
      const answer = await answerOf(address as string, leaving.signal)
      if (leaving.signal.aborted) return
      setLive(answer)
      if (answer?.links && (answer.state === 'waiting' || answer.state === 'unheard'))
        timer = setTimeout(ask, pause, Math.min(LONGEST_PAUSE, pause * 1.5))
    }
    void ask(FIRST_PAUSE)
    return () => {
      leaving.abort()
      clearTimeout(timer)
    }
  }, [address, lastUpdateTime])

  return live
}

/** Null where there is no saying: the session is over, or cms does not answer. */
async function answerOf(address: string, signal: AbortSignal): Promise<Live | null> {
  try {
    const response = await fetch(address, { credentials: 'include', signal })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}
