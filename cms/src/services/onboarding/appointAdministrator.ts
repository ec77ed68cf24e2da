import { randomBytes } from 'node:crypto'
import type { Locale } from '@birlik/shared/locales'
import { canonicalEmail } from '@birlik/shared/text'
import type { PayloadRequest } from 'payload'
import { idOf } from '../idOf.ts'

export type Appointee = { name: string; email: string; language?: Locale; password?: string }

/** What came of it: a new account with its one-time password, a role for one who had an account, or nothing to do. */
export type Appointment =
  | { kind: 'created'; password: string }
  | { kind: 'appointed' }
  | { kind: 'unchanged' }

/** Makes a person the administrator of an agency; whoever has an account keeps it. */
export async function appointAdministrator(
  req: PayloadRequest,
  agency: string,
  person: Appointee,
): Promise<Appointment> {
  const { payload } = req
  const email = canonicalEmail(person.email) ?? person.email
  const membership = { agency, role: 'administrator' as const }
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    // Counting beside the search is a second command at once, which a MongoDB transaction does not take.
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [user] = docs
  if (!user) {
    const password = person.password ?? randomBytes(12).toString('base64url')
    const { name, language = 'kk' } = person
    await payload.create({
      collection: 'users',
      data: { name, email, language, password, platformRole: 'none', memberships: [membership] },
      overrideAccess: true,
      req,
    })
    return { kind: 'created', password }
  }
  const memberships = user.memberships ?? []
  if (memberships.some(({ agency: own, role }) => idOf(own) === agency && role === 'administrator')) {
    return { kind: 'unchanged' }
  }
  await payload.update({
    collection: 'users',
    id: user.id,
    data: { memberships: [...memberships, membership] },
    overrideAccess: true,
    req,
  })
  return { kind: 'appointed' }
}
