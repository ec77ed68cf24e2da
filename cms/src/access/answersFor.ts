import { idOf } from '../services/idOf.ts'
import { RESPONDER_ROLES } from '../services/responderRoles.ts'
import { type Actor, inOwnName } from './roles.ts'

/**
 * Ids of the agencies for which a person reads and answers what citizens wrote. Membership alone gives that: the operator and the
 * auditor of the platform answer for nobody.
 */
export function answersFor(user: Actor | null | undefined): string[] {
  const granted = (inOwnName(user)?.memberships ?? []).filter(({ role }) => RESPONDER_ROLES.includes(role))
  return [...new Set(granted.flatMap(({ agency }) => idOf(agency) ?? []))]
}
