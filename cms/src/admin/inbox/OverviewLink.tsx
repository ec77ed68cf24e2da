'use client'

import { useTexts } from './hooks/useTexts'
import { NavLink } from './NavLink'

/** Leads to the figures of all bodies. */
export function OverviewLink() {
  return (
    <NavLink path="/dialogue-overview" id="nav-dialogue-overview">
      {useTexts().texts.overview}
    </NavLink>
  )
}
