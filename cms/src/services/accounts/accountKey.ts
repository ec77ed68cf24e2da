import { createHmac } from 'node:crypto'
import { env } from '../../env.ts'

/** Names an account in counts and log lines without naming a person: only who holds the secret of the installation can tell whose it is. */
export const accountKey = (email: string): string =>
  createHmac('sha256', env().secret).update(`account:${email}`).digest('base64url').slice(0, 16)
