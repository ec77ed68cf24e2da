import { type Actor, inOwnName } from './roles.ts'

/** True for a person with a role anywhere; an account without any opens nothing but itself. */
export function worksHere(person: Actor | null | undefined): boolean {
  const user = inOwnName(person)
  return Boolean(user && ((user.platformRole ?? 'none') !== 'none' || user.memberships?.length))
}
