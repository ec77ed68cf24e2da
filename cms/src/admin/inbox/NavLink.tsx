'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import './styles/navigation.css'

/** A link of the navigation that looks like those of Payload. */
export function NavLink({ path, id, children }: { path: string; id: string; children: ReactNode }) {
  const { config } = useConfig()
  const href = `${config.routes.admin}${path}`
  const pathname = usePathname()
  const isHere = pathname === href || pathname.startsWith(`${href}/`)
  return (
    <Link
      className="nav__link birlik-nav"
      href={href}
      id={id}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{children}</span>
    </Link>
  )
}
