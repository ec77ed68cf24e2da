import { LOCALES } from '@birlik/shared/locales'
import { type Endpoint, registerFirstUserOperation } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { z } from 'zod'
import { emailGiven, passwordGiven } from './given.ts'
import { readGiven } from './readGiven.ts'

const schema = z.object({
  name: z.string().max(200),
  email: emailGiven,
  password: passwordGiven,
  language: z.enum(LOCALES).default('kk'),
})

/** The first person of an installation, who is its operator and chooses their own password; later nobody. */
export const registerFirst: Endpoint = {
  method: 'post',
  path: '/first-register',
  handler: async (req) => {
    const given = await readGiven(req, schema)
    if (given instanceof Response) return given
    const collection = req.payload.collections.users
    const result = await registerFirstUserOperation({
      collection,
      data: { ...given, platformRole: 'operator', memberships: [], oneTimeUntil: null },
      req,
    })
    const cookie = generatePayloadCookie({
      collectionAuthConfig: collection.config.auth,
      cookiePrefix: req.payload.config.cookiePrefix,
      token: result.token ?? '',
    })
    const message = req.t('authentication:successfullyRegisteredFirstUser')
    const headers = { 'Set-Cookie': cookie, 'Cache-Control': 'no-store' }
    return Response.json({ message, ...result }, { headers })
  },
}
