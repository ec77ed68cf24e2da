import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

type Kept = { hash?: string | null; salt?: string | null }

// As Payload 3.90.1 keeps passwords; accounts.int.test.ts notices when it changes.
const PREFIX = 'pbkdf2-sha256-v1:'
const ITERATIONS = 600_000
const BYTES = 32

const NOBODY: Kept = { hash: `${PREFIX}${'0'.repeat(2 * BYTES)}`, salt: '0'.repeat(64) }

const derive = promisify(pbkdf2)

/** Whether it is the password of the account that these are kept of. For no account it takes as long, and is not. */
export async function isPasswordOf(kept: Kept | undefined, password: string): Promise<boolean> {
  const { hash, salt } = kept?.hash?.startsWith(PREFIX) && kept.salt ? kept : NOBODY
  const derived = await derive(password, salt as string, ITERATIONS, BYTES, 'sha256')
  return timingSafeEqual(derived, Buffer.from((hash as string).slice(PREFIX.length), 'hex'))
}
