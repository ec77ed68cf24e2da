import { randomBytes } from 'node:crypto'

/** A UUID of version 7 (RFC 9562 §5.7), as cms gives its documents: ordered by the moment it names. */
export function newId(at: number): string {
  const time = at.toString(16).padStart(12, '0')
  const bytes = randomBytes(10)
  bytes[2] = ((bytes[2] ?? 0) & 0x3f) | 0x80
  const rest = bytes.toString('hex')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(1, 4)}-${rest.slice(4, 8)}-${rest.slice(8)}`
}
