'use client'

import { useConfig, useDocumentForm } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

/** As the endpoint `form-choices` answers; `failed` when it did not. */
export type FormChoices = { slug: string; label: string }[] | null | 'failed'

/** The contact forms of the agency whose text is edited, and how to ask anew: the agency of a new document can still be chosen. */
export function useFormChoices(): [FormChoices, () => void] {
  const { config } = useConfig()
  const { getDataByPath } = useDocumentForm()
  const [choices, setChoices] = useState<FormChoices>([])
  const address = `${config.routes.api}/form-choices`

  const ask = useCallback(
    async (signal?: AbortSignal) => {
      const agency = idOf(getDataByPath('agency'))
      const answer = await answerOf(agency ? `${address}?agency=${agency}` : address, signal)
      if (!signal?.aborted) setChoices(answer)
    },
    [address, getDataByPath],
  )

  useEffect(() => {
    const leaving = new AbortController()
    void ask(leaving.signal)
    return () => leaving.abort()
  }, [ask])

  return [choices, () => void ask()]
}

async function answerOf(address: string, signal?: AbortSignal): Promise<FormChoices> {
  try {
    const response = await fetch(address, { credentials: 'include', signal: signal ?? null })
    return response.ok ? (await response.json()).choices : 'failed'
  } catch {
    return 'failed'
  }
}

const idOf = (agency: unknown): string | undefined =>
  typeof agency === 'string' ? agency : (agency as { id?: string } | null | undefined)?.id
