import { staffOf } from '../agencies/staffOf.ts'
import { RESPONDER_ROLES } from '../responderRoles.ts'

/** Everybody who answers for an agency, by name. Within the transaction of `req` where it has one. */
export async function respondersOf(
  req: Parameters<typeof staffOf>[0],
  agency: string,
): Promise<{ id: string; name: string }[]> {
  const staff = await staffOf(req, agency)
  return staff
    .filter(({ roles }) => roles.some((role) => RESPONDER_ROLES.includes(role)))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'kk'))
}
