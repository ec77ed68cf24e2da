/** What a person may do in one agency. */
export type AgencyRole = 'administrator' | 'publisher' | 'editor' | 'translator' | 'responder' | 'auditor'

/** What a person may do on the whole platform. */
export type PlatformRole = 'none' | 'operator' | 'auditor'

/** As much of a user as access depends on. */
export type Actor = {
  id: string | number
  platformRole?: PlatformRole | null
  memberships?: { agency: unknown; role: AgencyRole; id?: string | null }[] | null
}
