import { APIError, type Endpoint, type PayloadRequest, resetPasswordOperation } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { z } from 'zod'
import { knownOf } from '../../services/accounts/knownOf.ts'
import { logInRefusal } from '../../services/accounts/logInRefusal.ts'
import { passwordFault } from '../../services/accounts/passwordFault.ts'
import { resetTokenHash } from '../../services/accounts/resetTokenHash.ts'
import { passwordGiven } from './given.ts'
import { noteAttempt } from './noteAttempt.ts'
import { readGiven } from './readGiven.ts'

const schema = z.object({ token: z.string().min(1).max(200), password: passwordGiven })

/** A new password by the link of a letter. A link that will not do and a password that will not do are told before anything is written. */
export const resetPassword: Endpoint = {
  method: 'post',
  path: '/reset-password',
  handler: async (req) => {
    const given = await readGiven(req, schema)
    if (given instanceof Response) return given
    const { payload } = req
    const person = await personOf(req, given.token)
    // As Payload itself says it, which rest/faultTexts.ts says in three languages.
    if (!person) throw new APIError('Token is either invalid or has expired.', 403)
    const fault = passwordFault(given.password, await knownOf(req, person))
    if (fault) throw logInRefusal(req, 'password', fault)

    const collection = payload.collections.users
    const result = await resetPasswordOperation({ collection, data: given, req })
    noteAttempt(req, person.email, 'A password was reset')
    const cookie = generatePayloadCookie({
      collectionAuthConfig: collection.config.auth,
      cookiePrefix: payload.config.cookiePrefix,
      token: result.token ?? '',
    })
    const message = req.t('authentication:passwordResetSuccessfully')
    const headers = { 'Set-Cookie': cookie, 'Cache-Control': 'no-store' }
    return Response.json({ message, ...result }, { headers })
  },
}

const personOf = (req: PayloadRequest, token: string) =>
  req.payload.db.findOne<{ id: string; name: string; email: string; memberships?: [] }>({
    collection: 'users',
    where: {
      and: [
        { resetPasswordToken: { equals: resetTokenHash(token) } },
        { resetPasswordExpiration: { greater_than: new Date().toISOString() } },
      ],
    },
    req,
  })
