import type { Actor } from './roles.ts'

/** True for a person with a role anywhere; an account without any opens nothing but itself. */
export const worksHere = (user: Actor | null | undefined): boolean =>
  Boolean(user && ((user.platformRole ?? 'none') !== 'none' || user.memberships?.length))
