import { type CollectionBeforeValidateHook, Forbidden } from 'payload'
import { agenciesWhere } from '../../../access/agenciesWhere.ts'
import type { Actor } from '../../../access/roles.ts'
import { idOf } from '../../../services/idOf.ts'

/** Memberships outside the agencies one administers, in a form that can be compared. */
const outside = (user: Partial<Actor> | undefined, administered: string[]): string =>
  JSON.stringify(
    (user?.memberships ?? [])
      .map(({ agency, role }) => [idOf(agency), role])
      .filter(([agency]) => !administered.includes(String(agency)))
      .sort(),
  )

/**
 * Nobody raises anybody, oneself included, beyond what they run themselves. The log-in of a person who also works
 * elsewhere, or on the platform, is theirs: whoever could set its password would hold those rights too.
 */
export const guardUserChange: CollectionBeforeValidateHook = ({ data, originalDoc, operation, req }) => {
  const actor = req.user
  if (!data || !actor || actor.platformRole === 'operator') return data
  const administered = agenciesWhere(actor, 'update', 'users')
  if (administered === 'all') return data
  const role = originalDoc?.platformRole ?? 'none'
  if ((data.platformRole ?? 'none') !== role) throw new Forbidden(req.t)
  if (outside(data, administered) !== outside(originalDoc, administered)) throw new Forbidden(req.t)
  if (operation === 'create' || originalDoc?.id === actor.id) return data

  const isTheirs = role !== 'none' || outside(originalDoc, administered) !== '[]'
  const changesLogIn = Boolean(data.password) || data.email !== originalDoc?.email
  if (isTheirs && changesLogIn) throw new Forbidden(req.t)
  return data
}
