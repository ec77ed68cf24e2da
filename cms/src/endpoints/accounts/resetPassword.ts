import { type Endpoint, type PayloadRequest, resetPasswordOperation } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { z } from 'zod'
import { knownOf } from '../../services/accounts/knownOf.ts'
import { logInRefusal } from '../../services/accounts/logInRefusal.ts'
import { passwordFault } from '../../services/accounts/passwordFault.ts'
import { resetTokenHash } from '../../services/accounts/resetTokenHash.ts'
import { tri } from '../../services/tri.ts'
import { passwordGiven } from './given.ts'
import { noteAttempt } from './noteAttempt.ts'
import { readGiven } from './readGiven.ts'
import { refuse } from './refuse.ts'

const schema = z.object({ token: z.string().min(1).max(200), password: passwordGiven })

const stale = tri(
  'Сілтеме жарамайды. Ол бір рет қолданылған немесе бір сағаттан асқан. Кіру бетіндегі «Құпиясөзді ұмыттыңыз ба?» арқылы жаңа хат сұраңыз.',
  'Ссылка не действует. Её уже использовали или прошло больше часа. Запросите новое письмо через «Забыли пароль?» на странице входа.',
  'The link is no longer good. It has been used, or more than an hour has passed. Ask for a new letter by “Forgot password?” on the log-in page.',
)

/** A new password by the link of a letter. A link that will not do and a password that will not do are told before anything is written. */
export const resetPassword: Endpoint = {
  method: 'post',
  path: '/reset-password',
  handler: async (req) => {
    const given = await readGiven(req, schema)
    if (given instanceof Response) return given
    const { payload } = req
    const person = await personOf(req, given.token)
    if (!person) return refuse(req, 403, stale)
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
