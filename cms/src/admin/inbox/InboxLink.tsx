'use client'

import type { InboxDesk } from '@birlik/shared/contract'
import { useEffect, useState } from 'react'
import { ask } from './ask'
import { DESK_EVENT, unreadOf } from './hooks/useDesk'
import { useTexts } from './hooks/useTexts'
import { NavLink } from './NavLink'
import './styles/count.css'

const EVERY = 60_000

/** Leads to the inbox, with how many conversations there wait to be read. */
export function InboxLink() {
  const { texts } = useTexts()
  const [unread, setUnread] = useState(0)
  useEffect(() => {
    const look = () => {
      if (!document.hidden)
        ask<InboxDesk>('/desk').then(
          (desk) => setUnread(unreadOf(desk)),
          () => {},
        )
    }
    // Where the inbox is open it knows sooner.
    const hear = (event: Event) => setUnread(unreadOf((event as CustomEvent<InboxDesk>).detail))
    look()
    const timer = setInterval(look, EVERY)
    window.addEventListener(DESK_EVENT, hear)
    return () => {
      clearInterval(timer)
      window.removeEventListener(DESK_EVENT, hear)
    }
  }, [])
  return (
    <NavLink path="/inbox" id="nav-inbox">
      {texts.inbox}{' '}
      {unread > 0 && (
        <span className="inbox-count inbox-count--urgent">
          <span aria-hidden="true">{unread}</span>
          <span className="sr-only">{texts.unreadIs(unread)}</span>
        </span>
      )}
    </NavLink>
  )
}
