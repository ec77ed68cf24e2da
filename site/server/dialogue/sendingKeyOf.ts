import { createHash } from 'node:crypto'
import type { HeldFile } from '../spool/createHeld.ts'

/**
 * Names a sending by the token of its form and what it says: a second click sends the same once, while the text of somebody who goes
 * back, changes it and sends again is not lost. As hard to guess as the token's own key.
 */
export function sendingKeyOf(tokenKey: string, says: unknown, files: readonly HeldFile[]): string {
  const attached = files.map(({ name, digest }) => [name, digest])
  return createHash('sha256')
    .update(JSON.stringify([tokenKey, says, attached]))
    .digest()
    .subarray(0, 16)
    .toString('base64url')
}
