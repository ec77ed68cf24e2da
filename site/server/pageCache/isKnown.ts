import type { IncomingMessage } from 'node:http'

/** Whether the reader has this answer already (RFC 9110 §13.1): by its ETag, else by when it was changed last. */
export function isKnown({ headers }: IncomingMessage, etag: string, lastModified: string | null): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined) return matches(tags, etag)
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return Date.parse(lastModified ?? '') <= since
}

/** Weak comparison, as If-None-Match wants (RFC 9110 §13.1.2). */
export function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header === '*' || header === etag) return true
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}
