'use client'

import type { InboxConversation, InboxDesk } from '@birlik/shared/contract'
import { useEffect, useRef } from 'react'
import { unreadOf } from './useDesk.ts'

type Arrival = { desk: InboxDesk | null; whole: InboxConversation | null }

/** Calls `onArrival` when a citizen has written: into the open conversation, or into any other. */
export function useArrivals(
  { desk, whole }: Arrival,
  onArrival: (where: 'open' | 'elsewhere') => void,
): void {
  const latest = useRef(onArrival)
  latest.current = onArrival

  const said = whole?.conversation.messages.filter(({ author, event }) => author === 'citizen' && !event)
  const id = whole?.item.id
  const many = said?.length ?? 0
  const seen = useRef({ id, many })
  useEffect(() => {
    if (seen.current.id === id && many > seen.current.many) latest.current('open')
    seen.current = { id, many }
  }, [id, many])

  const unread = desk && unreadOf(desk)
  const counted = useRef(unread)
  useEffect(() => {
    if (counted.current !== null && unread !== null && unread > counted.current) latest.current('elsewhere')
    counted.current = unread
  }, [unread])
}
