const OUTER = /^https?:$/
const CALL = /^(?:mailto|tel):$/

/**
 * Where a link may lead readers: another site, mail, a telephone, or within the site from one slash. Null for what they could not
 * open or must not run: javascript:, data:, file:, a share of the office's network, an address without its beginning.
 */
export function followableHref(written: string): string | null {
  const href = written.trim()
  // Two slashes begin another host's address; browsers read a backslash as a slash.
  if (/^\/(?![/\\])/.test(href)) return href
  const url = URL.parse(href)
  if (!url) return null
  if (CALL.test(url.protocol)) return href
  return OUTER.test(url.protocol) ? url.href : null
}
