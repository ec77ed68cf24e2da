import type { Endpoint, Payload } from 'payload'
import { z } from 'zod'
import { accountKey } from '../../services/accounts/accountKey.ts'
import { RESET_LETTERS } from '../../services/accounts/figures.ts'
import { limits } from '../../services/limits/limits.ts'
import { emailGiven } from './given.ts'
import { noteAttempt } from './noteAttempt.ts'
import { readGiven } from './readGiven.ts'

const schema = z.object({ email: emailGiven })

/** A letter with a link to a new password. The answer is there before anybody looks for the account, and so the same for every name. */
export const forgotPassword: Endpoint = {
  method: 'post',
  path: '/forgot-password',
  handler: async (req) => {
    const given = await readGiven(req, schema)
    if (given instanceof Response) return given
    const { payload } = req
    if (await mayBeWritten(given.email)) {
      noteAttempt(req, given.email, 'A link to a new password was asked for')
      setImmediate(() => void write(payload, given.email))
    } else noteAttempt(req, given.email, 'A link to a new password was asked for too often')
    const message = req.t('general:success')
    return Response.json({ message }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

async function mayBeWritten(email: string): Promise<boolean> {
  const key = accountKey(email)
  if (await limits().take(RESET_LETTERS.inAMinute, key)) return false
  return !(await limits().take(RESET_LETTERS.inADay, key))
}

/** With a request of its own: that of the asker is answered. */
async function write(payload: Payload, email: string): Promise<void> {
  try {
    await payload.forgotPassword({ collection: 'users', data: { email } })
  } catch (err) {
    payload.logger.error({ err }, 'A link to a new password could not be made')
  }
}
