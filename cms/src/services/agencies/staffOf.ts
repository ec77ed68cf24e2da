import type { PayloadRequest } from 'payload'
import type { AgencyRole } from '../../access/roles.ts'
import type { User } from '../../payload-types.ts'
import { idOf } from '../idOf.ts'

export type StaffMember = Pick<User, 'id' | 'name' | 'email' | 'language'> & {
  /** Their roles at this agency; of others nothing is said. */
  roles: AgencyRole[]
}

/** Everybody who has a role at an agency. Within the transaction of `req` where it has one. */
export async function staffOf(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  agency: string,
): Promise<StaffMember[]> {
  const { docs } = await req.payload.db.find<Omit<StaffMember, 'roles'> & Pick<User, 'memberships'>>({
    collection: 'users',
    where: { 'memberships.agency': { equals: agency } },
    select: { name: true, email: true, language: true, memberships: true },
    pagination: false,
    req,
  })
  return docs.map(({ memberships, ...person }) => ({
    ...person,
    roles: (memberships ?? []).flatMap((each) => (idOf(each.agency) === agency ? each.role : [])),
  }))
}
