import { createHash } from 'node:crypto'

/** Names content by its bytes, in 22 letters of an address: 132 bits of its SHA-256. */
export const fingerprint = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 22)
