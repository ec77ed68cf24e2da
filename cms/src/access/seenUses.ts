import type { PayloadRequest, Where } from 'payload'
import { agenciesWhere } from './agenciesWhere.ts'
import { worksHere } from './worksHere.ts'

/**
 * Uses of files that the person behind the request may be told of. What has no agency is the platform's, which all who work here may
 * read. The program itself sees everything.
 */
export function seenUses({ user }: PayloadRequest): Where {
  if (!user) return {}
  const agencies = agenciesWhere(user, 'read')
  if (agencies === 'all') return {}
  const platform: Where[] = worksHere(user) ? [{ agency: { exists: false } }] : []
  return { or: [...platform, { agency: { in: agencies } }] }
}
