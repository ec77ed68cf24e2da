import type { PayloadRequest } from 'payload'
import type { AgencyRole } from '../../access/roles.ts'
import type { User } from '../../payload-types.ts'
import { idOf } from '../idOf.ts'
import type { Colleague } from '../letters/toStaff.ts'

type Person = Pick<User, 'id' | 'email' | 'language' | 'memberships'>

/** Whose conversation it is at an agency, and who administers the agency. */
export async function whoIsTold(
  req: PayloadRequest,
  { agency, assignee }: { agency: string; assignee?: string | null },
): Promise<{ answering: Colleague[]; administrators: Colleague[] }> {
  const { docs } = await req.payload.db.find<Person>({
    collection: 'users',
    where: { 'memberships.agency': { equals: agency } },
    select: { email: true, language: true, memberships: true },
    pagination: false,
    req,
  })
  const having = (role: AgencyRole) =>
    docs.filter(({ memberships }) =>
      (memberships ?? []).some((each) => idOf(each.agency) === agency && each.role === role),
    )
  const administrators = having('administrator')
  const responders = having('responder')
  // Somebody who has left the agency since is not told any more.
  const assigned = [...administrators, ...responders].filter(({ id }) => id === assignee).slice(0, 1)
  const [answering = []] = [assigned, administrators, responders].filter(({ length }) => length > 0)
  return { answering, administrators }
}
