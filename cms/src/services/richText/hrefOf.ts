import { followableHref } from '@birlik/shared/text'
import { idOf } from '../idOf.ts'
import type { Sources } from './sources.ts'

type Href = { href: string; external: boolean }

/** Where a link of the editor leads; null for what a reader could not open or must not run (`javascript:`). */
export function hrefOf(fields: Record<string, unknown> | null | undefined, sources: Sources): Href | null {
  if (fields?.linkType !== 'internal') return safeHref(fields?.url, sources.siteOrigin)
  const doc = fields.doc as { relationTo?: string; value?: unknown } | null | undefined
  const id = idOf(doc?.value)
  const href = doc?.relationTo && id ? sources.address(doc.relationTo, id) : null
  return href === null ? null : { href, external: false }
}

function safeHref(written: unknown, siteOrigin: string): Href | null {
  const href = typeof written === 'string' ? followableHref(written) : null
  if (href === null) return null
  return { href, external: /^https?:/.test(href) && new URL(href).origin !== siteOrigin }
}
