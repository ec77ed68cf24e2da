import { idOf } from '../services/idOf.ts'
import { type Guarded, RIGHTS, type Right } from './rights.ts'
import { type Actor, inOwnName } from './roles.ts'

const READING: readonly Right[] = ['read', 'readVersions']

/** Ids of the agencies in which the user has a right over a kind of thing; 'all' for the whole platform. */
export function agenciesWhere(
  person: Actor | null | undefined,
  right: Right,
  what: Guarded = 'content',
): string[] | 'all' {
  const user = inOwnName(person)
  if (!user) return []
  if (user.platformRole === 'operator') return 'all'
  if (user.platformRole === 'auditor' && READING.includes(right)) return 'all'
  const roles = RIGHTS[what][right]
  const granted = (user.memberships ?? []).filter(({ role }) => roles.includes(role))
  return [...new Set(granted.flatMap(({ agency }) => idOf(agency) ?? []))]
}
