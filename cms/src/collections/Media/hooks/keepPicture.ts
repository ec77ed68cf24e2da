import { type CollectionBeforeValidateHook, Forbidden } from 'payload'
import { agenciesWhere } from '../../../access/agenciesWhere.ts'
import { idOf } from '../../../services/idOf.ts'

/** What of a picture is no text. */
const LOOK = ['decorative', 'focalX', 'focalY'] as const

/** Who may not bring files in writes their texts only: where a picture is cut and whether it says anything is of the picture. */
export const keepPicture: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !req.user || !data) return data
  const agencies = agenciesWhere(req.user, 'create', 'media')
  if (agencies === 'all' || agencies.includes(idOf(originalDoc?.agency) ?? '')) return data
  const changes = LOOK.some((name) => name in data && (data[name] ?? null) !== (originalDoc?.[name] ?? null))
  if (changes) throw new Forbidden(req.t)
  return data
}
