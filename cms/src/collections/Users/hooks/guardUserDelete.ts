import { type CollectionBeforeDeleteHook, Forbidden } from 'payload'
import { agenciesWhere } from '../../../access/agenciesWhere.ts'
import { idOf } from '../../../services/idOf.ts'

/** An administrator deletes the accounts of people who work in their agencies and nowhere else. */
export const guardUserDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!req.user || req.user.platformRole === 'operator') return
  const administered = agenciesWhere(req.user, 'delete', 'users')
  const user = await req.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, req })
  const elsewhere = (user.memberships ?? []).some(
    ({ agency }) => administered !== 'all' && !administered.includes(idOf(agency) ?? ''),
  )
  if (elsewhere || user.platformRole !== 'none') throw new Forbidden(req.t)
}
