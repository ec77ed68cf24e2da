/** What a person may do in one agency. */
export type AgencyRole = 'administrator' | 'publisher' | 'editor' | 'translator' | 'responder' | 'auditor'

/** What a person may do on the whole platform. */
export type PlatformRole = 'none' | 'operator' | 'auditor'

/** As much of a user as access depends on. */
export type Actor = {
  id: string | number
  platformRole?: PlatformRole | null
  memberships?: { agency: unknown; role: AgencyRole; id?: string | null }[] | null
  /** Set while the password is one that somebody else has chosen. */
  oneTimeUntil?: string | null
}

/**
 * The person with what they may do: nothing before they have a password that they alone know. Every right begins here, so that nothing
 * can be done with what an administrator, or the mailbox of one, has seen.
 */
export const inOwnName = <T extends Actor>(user: T | null | undefined): T | null =>
  user && !user.oneTimeUntil ? user : null
