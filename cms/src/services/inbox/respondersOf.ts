import type { PayloadRequest } from 'payload'
import type { User } from '../../payload-types.ts'
import { idOf } from '../idOf.ts'
import { RESPONDER_ROLES } from '../responderRoles.ts'

type Responder = Pick<User, 'id' | 'name' | 'memberships'>

/** Everybody who answers for an agency, by name. Within the transaction of `req` where it has one. */
export async function respondersOf(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  agency: string,
): Promise<{ id: string; name: string }[]> {
  const { docs } = await req.payload.db.find<Responder>({
    collection: 'users',
    where: { 'memberships.agency': { equals: agency } },
    select: { name: true, memberships: true },
    pagination: false,
    req,
  })
  return docs
    .filter(({ memberships }) => (memberships ?? []).some(answersHere(agency)))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'kk'))
}

const answersHere =
  (agency: string) =>
  (membership: NonNullable<User['memberships']>[number]): boolean =>
    idOf(membership.agency) === agency && RESPONDER_ROLES.includes(membership.role)
