import type { PayloadRequest } from 'payload'
import type { AgencyRole } from '../../access/roles.ts'
import { type StaffMember, staffOf } from '../agencies/staffOf.ts'

/** Whose conversation it is at an agency, and who administers the agency. */
export async function whoIsTold(
  req: PayloadRequest,
  { agency, assignee }: { agency: string; assignee?: string | null },
): Promise<{ answering: StaffMember[]; administrators: StaffMember[] }> {
  const staff = await staffOf(req, agency)
  const having = (role: AgencyRole) => staff.filter(({ roles }) => roles.includes(role))
  const administrators = having('administrator')
  const responders = having('responder')
  // Somebody who has left the agency since is not told any more.
  const assigned = [...administrators, ...responders].filter(({ id }) => id === assignee).slice(0, 1)
  const [answering = []] = [assigned, administrators, responders].filter(({ length }) => length > 0)
  return { answering, administrators }
}
