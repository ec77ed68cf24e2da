import { type Endpoint, Forbidden } from 'payload'
import { z } from 'zod'
import { emailGiven } from './given.ts'
import { noteAttempt } from './noteAttempt.ts'
import { readGiven } from './readGiven.ts'

const schema = z.object({ email: emailGiven })

/** An administrator lets somebody of their own agencies try again at once. Who is not theirs is nobody. */
export const unlock: Endpoint = {
  method: 'post',
  path: '/unlock',
  handler: async (req) => {
    const given = await readGiven(req, schema)
    if (given instanceof Response) return given
    const { payload } = req
    const theirs = await payload.collections.users.config.access.unlock({ req })
    if (!theirs) throw new Forbidden(req.t)
    const named = { email: { equals: given.email } }
    const person = await payload.db.findOne<{ id: string }>({
      collection: 'users',
      where: theirs === true ? named : { and: [named, theirs] },
      select: {},
      req,
    })
    if (!person) throw new Forbidden(req.t)
    await payload.db.updateOne({
      collection: 'users',
      id: person.id,
      data: { unlockedAt: new Date().toISOString() },
      returning: false,
      req,
    })
    noteAttempt(req, given.email, 'An account was unlocked')
    const message = req.t('authentication:successfullyUnlocked')
    return Response.json({ message }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
