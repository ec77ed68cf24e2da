import { type CollectionBeforeValidateHook, Forbidden } from 'payload'
import { agenciesWhere } from '../access/agenciesWhere.ts'
import { idOf } from '../services/idOf.ts'
import { writesPublicRow } from '../services/publishing/writesPublicRow.ts'

/** Whoever may not publish saves drafts only: readers keep seeing the published row as it was. */
export const guardPublicRow: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  if (!req.user || !writesPublicRow(req, data)) return data
  if (operation === 'create' && data?._status !== 'published') return data
  const agencies = agenciesWhere(req.user, 'publish')
  const agency = idOf(operation === 'create' ? data?.agency : originalDoc?.agency)
  if (agencies === 'all' || (agency && agencies.includes(agency))) return data
  throw new Forbidden(req.t)
}
