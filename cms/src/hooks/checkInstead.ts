import { addressOf } from '@birlik/shared/rules'
import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../services/idOf.ts'
import { agencyById } from '../services/publicRead/agencies.ts'
import type { ContentKind } from '../services/publishing/requiredTexts.ts'
import { readTarget } from '../services/redirects/readTarget.ts'
import { targetFault } from '../services/redirects/targetFault.ts'
import { refusal } from '../services/refusal.ts'

/** The page that stands instead of a withdrawn one, in the form in which addresses are kept. */
export const checkInstead: CollectionBeforeValidateHook = async ({ data, originalDoc, req, collection }) => {
  const typed = typeof data?.instead === 'string' ? data.instead.trim() : ''
  // One that leads readers from now on is looked at again: others may have been led here since it was written.
  const begins = Boolean(data?.withdrawnAt) || data?._status === 'draft'
  if (!data || !typed || (typed === originalDoc?.instead && !begins)) return data
  const agency = await agencyById(req, idOf(data.agency))
  const from = addressOf(collection.slug as ContentKind, String(data.slug ?? originalDoc?.slug ?? ''))
  const to = await readTarget(req, typed, agency)
  const fault = await targetFault(req, { from, to, site: agency?.slug ?? null })
  if (fault) throw refusal(req, collection.slug, [{ path: 'instead', message: fault }])
  return { ...data, instead: to }
}
