import type { Access, CollectionSlug } from 'payload'
import { idOf } from '../services/idOf.ts'
import { agenciesWhere } from './agenciesWhere.ts'
import { worksHere } from './worksHere.ts'

type Lock = {
  id: string
  document?: { relationTo: CollectionSlug; value: unknown }
  user: { value: unknown }
}

/** Whose lock it is may drop it; so may who edits in the agency of the locked document, to take it over. */
const mayTakeOver: Access = async ({ req, id }) => {
  const { user, payload } = req
  if (!user) return false
  if (!id) return { 'user.value': { equals: user.id } }
  const lock = await payload.db.findOne<Lock>({
    collection: 'payload-locked-documents',
    where: { id: { equals: id } },
    req,
  })
  const agencies = agenciesWhere(user, 'update')
  if (agencies === 'all' || idOf(lock?.user.value) === String(user.id)) return true
  if (!lock?.document) return false
  const { relationTo: collection, value } = lock.document
  const document = await payload.db.findOne<{ id: string; agency?: unknown }>({
    collection,
    where: { id: { equals: idOf(value) } },
    req,
  })
  return agencies.includes(idOf(document?.agency) ?? '')
}

/**
 * Who is editing what. Payload itself makes the locks and reads them with the rights of each editor; they hold nothing
 * but ids.
 */
export const locks: { read: Access; update: Access; delete: Access } = {
  read: ({ req }) => worksHere(req.user),
  update: mayTakeOver,
  delete: mayTakeOver,
}
