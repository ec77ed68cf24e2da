import type { FieldAccess } from 'payload'
import { idOf } from '../services/idOf.ts'
import { agenciesWhere } from './agenciesWhere.ts'

/** Field access: only who may publish in the document's agency writes the field. */
export const mayPublish: FieldAccess = ({ req, doc, data }) => {
  const agencies = agenciesWhere(req.user, 'publish')
  if (agencies === 'all') return true
  const agency = idOf(doc?.agency ?? data?.agency)
  return agency ? agencies.includes(agency) : agencies.length > 0
}
