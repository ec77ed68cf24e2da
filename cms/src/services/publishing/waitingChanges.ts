import { isDeepStrictEqual } from 'node:util'
import type { FlattenedField } from 'payload'
import type { Stored } from './storedDocument.ts'

/** Of the act of taking off itself, or kept by the program. */
const APART = [
  'withdrawnAt',
  'withdrawalReason',
  'instead',
  'publishedAt',
  'changedAt',
  'languages',
  'listed',
  '_status',
  'createdAt',
  'updatedAt',
]

/** Whether a newer draft says something else than what readers see: taking the document off would show it to them. */
export function waitingChanges(
  fields: readonly FlattenedField[],
  publicRow: Stored,
  newest: Stored | undefined,
): boolean {
  if (!newest) return false
  return fields.some(
    (field) =>
      'name' in field &&
      !APART.includes(field.name) &&
      !isDeepStrictEqual(plain(publicRow[field.name]), plain(newest[field.name])),
  )
}

/** What is empty is empty, in whatever way a row or a version keeps it; a related document counts by its id. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  if (Array.isArray(value)) return value.length ? value.map(plain) : null
  if (typeof value !== 'object') return value
  const kept = Object.entries(value).flatMap(([key, inner]) => {
    const shown = plain(inner)
    return shown === null ? [] : [[key, shown] as const]
  })
  return kept.length ? Object.fromEntries(kept) : null
}
