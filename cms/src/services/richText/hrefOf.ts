import { idOf } from '../idOf.ts'
import type { Sources } from './sources.ts'

const OUTER = /^https?:$/
const CALL = /^(?:mailto|tel):$/

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
  if (typeof written !== 'string') return null
  const href = written.trim()
  // Two slashes begin another host's address; browsers read a backslash as a slash.
  if (/^\/(?![/\\])/.test(href)) return { href, external: false }
  const url = URL.parse(href)
  if (!url) return null
  if (CALL.test(url.protocol)) return { href, external: false }
  return OUTER.test(url.protocol) ? { href: url.href, external: url.origin !== siteOrigin } : null
}
