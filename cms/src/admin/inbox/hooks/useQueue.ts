'use client'

import type { InboxItem, InboxPage } from '@birlik/shared/contract'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ask, faultOf, type InboxFault } from '../ask.ts'
import { type ListedItem, mergeItems } from '../logic/mergeItems.ts'
import type { Place } from '../logic/place.ts'

type Shown = Omit<InboxPage, 'items'> & { items: ListedItem[] }

/** The list of a folder, as many pages of it as were asked for. `refresh` lays what is new over what is shown. */
export function useQueue(agency: string | null, place: Place, open: InboxItem | null) {
  const { folder, topic, kind, q } = place
  const query = queryOf({ agency: agency ?? '', folder, topic, kind, q })
  const [shown, setShown] = useState<{ query: string; page: Shown } | null>(null)
  const [fault, setFault] = useState<InboxFault | null>(null)
  const asked = useRef({ query, pages: 1, turn: 0 })
  const opened = useRef(open)
  opened.current = open
  if (asked.current.query !== query) asked.current = { ...asked.current, query, pages: 1 }

  const refresh = useCallback(async () => {
    if (!agency) return
    const turn = ++asked.current.turn
    try {
      const numbers = Array.from({ length: asked.current.pages }, (_, n) => n + 1)
      const pages = await Promise.all(
        numbers.map((page) => ask<InboxPage>(`/conversations?${query}&page=${page}`)),
      )
      const [first] = pages
      // An answer that was overtaken by a later one says what was.
      if (!first || turn !== asked.current.turn) return
      const fresh = pages.flatMap(({ items }) => items)
      setShown((before) => {
        const items =
          before?.query === query ? mergeItems(before.page.items, fresh, opened.current) : [...fresh]
        return { query, page: { ...first, items } }
      })
      setFault(null)
    } catch (error) {
      if (turn === asked.current.turn) setFault(faultOf(error))
    }
  }, [agency, query])

  useEffect(() => void refresh(), [refresh])

  const more = useCallback(async () => {
    asked.current.pages++
    await refresh()
  }, [refresh])

  const page = shown?.query === query ? shown.page : null
  return { page, counts: shown?.page.counts ?? null, fault, refresh, more }
}

function queryOf(asked: Record<string, string | null>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value) query.set(name, value)
  return query.toString()
}
