'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** As the endpoint `used-on` answers. */
export type UsedOnAnswer = {
  uses: {
    title: string
    kind: string
    href: string
    agency: string | null
    published: boolean
    drafted: boolean
  }[]
  others: number
  former: { title: string; href: string; until: string }[]
  /** Of a replaced file: the media that it stood in the place of. */
  presentHref: string | null
  /** Readers see it, and the person may change what they do not see only. */
  isClosed: boolean
}

/** Where the file being edited is used; `failed` where there is no saying, null until it is known. */
export function useUsedOn(): UsedOnAnswer | 'failed' | null {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const [answer, setAnswer] = useState<UsedOnAnswer | 'failed' | null>(null)
  const address = id && `${config.routes.api}/used-on?id=${id}`

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save is the reason to ask anew.
  useEffect(() => {
    if (!address) return
    const leaving = new AbortController()
    void answerOf(address, leaving.signal).then((found) => {
      if (!leaving.signal.aborted) setAnswer(found)
    })
    return () => leaving.abort()
  }, [address, lastUpdateTime])

  return answer
}

async function answerOf(address: string, signal: AbortSignal): Promise<UsedOnAnswer | 'failed'> {
  try {
    const response = await fetch(address, { credentials: 'include', signal })
    return response.ok ? await response.json() : 'failed'
  } catch {
    return 'failed'
  }
}
