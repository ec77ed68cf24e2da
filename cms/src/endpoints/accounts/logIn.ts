import { AuthenticationError, type Endpoint, loginOperation } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { z } from 'zod'
import { isPasswordOf } from '../../services/accounts/isPasswordOf.ts'
import { waitMessage } from '../../services/accounts/waitMessage.ts'
import { wrongTries } from '../../services/accounts/wrongTries.ts'
import { tri } from '../../services/tri.ts'
import { emailGiven, passwordGiven } from './given.ts'
import { noteAttempt } from './noteAttempt.ts'
import { readGiven } from './readGiven.ts'
import { refuse } from './refuse.ts'

const schema = z.object({ email: emailGiven, password: passwordGiven })

const wrong = tri(
  'Электрондық пошта немесе құпиясөз қате. Тексеріп, қайталаңыз немесе құпиясөзді қалпына келтіріңіз.',
  'Электронная почта или пароль неверны. Проверьте и повторите или восстановите пароль.',
  'The mail address or the password is wrong. Check them and try again, or reset the password.',
)

/** Log-in. For a name that nobody has, the answer is the same and takes as long. */
export const logIn: Endpoint = {
  method: 'post',
  path: '/login',
  handler: async (req) => {
    const given = await readGiven(req, schema)
    if (given instanceof Response) return given
    const { payload } = req
    const collection = payload.collections.users
    const person = await payload.db.findOne<{ id: string; unlockedAt?: string | null }>({
      collection: 'users',
      where: { email: { equals: given.email } },
      select: { unlockedAt: true },
      req,
    })
    const tries = wrongTries(req, { email: given.email, unlockedAt: person?.unlockedAt })
    const refused = await tries.take()
    if (refused) {
      noteAttempt(req, given.email, 'Log-in refused: too many wrong tries')
      return refuse(req, 429, waitMessage(refused.retryAfter), { 'Retry-After': String(refused.retryAfter) })
    }
    try {
      if (!person) await isPasswordOf(undefined, given.password)
      const result = await loginOperation({ collection, data: given, req })
      await tries.wasRight()
      const cookie = generatePayloadCookie({
        collectionAuthConfig: collection.config.auth,
        cookiePrefix: payload.config.cookiePrefix,
        token: result.token ?? '',
      })
      const headers = { 'Set-Cookie': cookie, 'Cache-Control': 'no-store' }
      return Response.json({ message: req.t('authentication:passed'), ...result }, { headers })
    } catch (error) {
      if (!(error instanceof AuthenticationError)) {
        await tries.didNotCount()
        throw error
      }
      noteAttempt(req, given.email, 'Log-in refused: wrong name or password')
      return refuse(req, 401, wrong)
    }
  },
}
