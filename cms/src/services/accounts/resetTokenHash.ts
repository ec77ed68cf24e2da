import { createHmac } from 'node:crypto'
import { env } from '../../env.ts'

/** What the database keeps of the token in a link to a new password: whoever reads the database cannot open the link. */
export const resetTokenHash = (token: string): string =>
  createHmac('sha256', env().secret).update(`reset:${token}`).digest('hex')
