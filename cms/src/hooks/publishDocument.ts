import type { CollectionBeforeChangeHook } from 'payload'
import { contradictionFaults } from '../services/contradictionFaults.ts'
import { idOf } from '../services/idOf.ts'
import { freeSlug } from '../services/publishing/freeSlug.ts'
import { missingAlts } from '../services/publishing/missingAlts.ts'
import { missingParts } from '../services/publishing/missingParts.ts'
import { missingTexts, wholeLanguages } from '../services/publishing/missingTexts.ts'
import { broughtBy } from '../services/publishing/otherLanguages.ts'
import { overlay } from '../services/publishing/overlay.ts'
import { rememberPublic } from '../services/publishing/rememberPublic.ts'
import type { ContentKind } from '../services/publishing/requiredTexts.ts'
import { isPlaceholder, publicSlug } from '../services/publishing/slugOf.ts'
import { newestVersion, type Stored } from '../services/publishing/storedDocument.ts'
import { tableFaults } from '../services/publishing/tableFaults.ts'
import { waitingChanges } from '../services/publishing/waitingChanges.ts'
import { withdrawalFaults } from '../services/publishing/withdrawalFaults.ts'
import { writesPublicRow } from '../services/publishing/writesPublicRow.ts'
import { refusal } from '../services/refusal.ts'
import { tri } from '../services/tri.ts'

const future = tri(
  'Жарияланған күні болашақта болмауы керек.',
  'Дата публикации не может быть в будущем.',
  'The date of publication cannot be in the future.',
)
const waiting = tri(
  'Жарияланған мәтіннен жаңа жоба бар, ол осы әрекетпен көпшілікке көрінер еді. Алдымен жобаны жариялаңыз немесе жарияланған нұсқаны қалпына келтіріңіз.',
  'Есть черновик новее опубликованного текста, и он стал бы виден всем. Сначала опубликуйте его или восстановите опубликованную версию.',
  'A draft is newer than what is public, and would be shown by this. Publish it first, or restore the published version.',
)
/** Clocks of editors' computers run ahead. */
const TOLERANCE_MS = 5 * 60 * 1000

/**
 * The publish gate. Nothing becomes public unless it is whole in Kazakh and Russian, whichever language is being saved;
 * then the dates, the languages and the place in lists are set. Those are computed here alone: what a client sends for
 * them is dropped.
 */
export const publishDocument =
  (kind: ContentKind): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req, collection }) => {
    const id = operation === 'update' ? String(originalDoc.id) : undefined
    const { changedAt = null, languages = null, listed = false } = operation === 'update' ? originalDoc : {}
    if (!writesPublicRow(req, data)) return { ...data, changedAt, languages, listed }

    const before = id ? await rememberPublic(req, kind, id) : null
    const isTakenOff = data._status !== 'published' && before?._status === 'published'
    if (data._status !== 'published' && !isTakenOff) return { ...data, changedAt, languages, listed: false }

    const now = new Date()
    // What was public is not taken off without a trace: readers are told why, or led to what stands instead.
    const withdrawnAt = isTakenOff ? (data.withdrawnAt ?? now.toISOString()) : data.withdrawnAt
    const asked = { ...data, withdrawnAt }
    const stored = (id && (await newestVersion(req, kind, id))) || ({} as Stored)
    const fields = collection.flattenedFields
    const whole = broughtBy(req).reduce(
      (doc, [locale, texts]) => overlay(fields, doc, texts, locale),
      stored as Record<string, unknown>,
    )
    const doc = overlay(fields, whole, asked, req.locale ?? 'kk') as Stored
    const publishedAt = new Date(data.publishedAt ?? before?.publishedAt ?? now)
    if (isTakenOff && waitingChanges(fields, before, doc))
      throw refusal(req, kind, [{ path: '_status', message: waiting }])
    // What readers have is taken from them as it is: the other rules are for what they get.
    const faults = isTakenOff
      ? withdrawalFaults(doc)
      : [
          ...missingTexts(kind, fields, doc),
          ...missingParts(kind, doc),
          ...contradictionFaults(kind, { ...doc, publishedAt }),
          ...(await missingAlts(req, fields, doc)),
          ...tableFaults(fields, doc),
          ...withdrawalFaults(doc),
          ...(publishedAt.getTime() > now.getTime() + TOLERANCE_MS
            ? [{ path: 'publishedAt', message: future }]
            : []),
        ]
    if (faults.length) throw refusal(req, kind, faults)
    // A draft that had no Kazakh title when it was saved, or one of signs only: its address is about to be public.
    const slug = isPlaceholder(doc.slug)
      ? await freeSlug(req, kind, { slug: publicSlug(kind, doc, publishedAt), agency: idOf(doc.agency), id })
      : doc.slug
    return {
      ...asked,
      slug,
      _status: 'published',
      publishedAt: publishedAt.toISOString(),
      // A first publication changes nothing that anybody has read.
      changedAt: (before?.publishedAt ? now : publishedAt).toISOString(),
      languages: wholeLanguages(kind, fields, doc),
      listed: !doc.withdrawnAt,
    }
  }
