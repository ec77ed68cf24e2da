import { REQUIRED_LOCALES } from '@birlik/shared/locales'
import { type LocalizedFields, languagesOf } from '@birlik/shared/rules'
import type { Fault } from '../refusal.ts'
import { tri } from '../tri.ts'
import { labelIn, missingText } from './missingTexts.ts'
import type { Stored } from './storedDocument.ts'

const label = tri('Кері қайтару себебі', 'Причина отзыва', 'Reason for withdrawal')

/** A withdrawn document tells its readers why, in Kazakh and Russian, or leads them to what stands instead of it. */
export function withdrawalFaults(doc: Stored): Fault[] {
  if (!doc.withdrawnAt || doc.instead) return []
  const given = languagesOf(doc as LocalizedFields, ['withdrawalReason'])
  return REQUIRED_LOCALES.filter((locale) => !given.includes(locale)).map((locale) => ({
    path: 'withdrawalReason',
    label: labelIn(label, locale),
    message: missingText(label, locale),
  }))
}
