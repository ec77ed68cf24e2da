import { type ConsentTerms, type ContactForm, LARGEST_FILE, MOST_FILES } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { t } from '@birlik/shared/messages'
import { type FaultyAnswer, longestOf } from '@birlik/shared/rules'
import { digestOf } from '../../src/lib/dialogue/digestOf.ts'
import { INPUTS } from '../../src/lib/dialogue/face.ts'
import type { Fault } from '../../src/lib/dialogue/state.ts'
import { fileSize, number, time } from '../../src/lib/format.ts'
import type { Files } from './filesOf.ts'

const MINUTE = 60_000

/** Sentences for what is wrong with answers; each names the field and the remedy. */
export const faultsOfAnswers = (
  locale: Locale,
  fields: ContactForm['fields'],
  faulty: readonly FaultyAnswer[],
): Fault[] =>
  faulty.map(({ field, fault }) => {
    const found = fields.find(({ key }) => key === field)
    const label = found?.label ?? field
    if (fault === 'too-long') {
      const most = longestOf(found?.type ?? 'long-text')
      return { input: field, message: t(locale, 'fault.too-long', { label, count: number(locale, most) }) }
    }
    if (fault === 'required' && found?.type === 'file')
      return { input: field, message: t(locale, 'fault.file', { label }) }
    return { input: field, message: t(locale, `fault.${fault}`, { label }) }
  })

/** The same for files; those whose input is not known belong to `input`. */
export const faultsOfFiles = (locale: Locale, refused: Files['refused'], input: string): Fault[] =>
  refused.map(({ input: own, name, fault }) => ({
    input: own || input,
    message: t(locale, `fault.file.${fault}`, {
      name,
      size: fileSize(locale, LARGEST_FILE),
      count: MOST_FILES,
    }),
  }))

/** The same for the consent: it is to terms that were read, not to what the body has written there since. */
export function faultsOfConsent(
  locale: Locale,
  { agreed, shown, terms }: { agreed: string; shown: string; terms: ConsentTerms | undefined },
): Fault[] {
  if (!agreed) return [{ input: INPUTS.agreed, message: t(locale, 'fault.agreed') }]
  if (!shown || !terms || shown === digestOf(terms)) return []
  return [{ input: INPUTS.agreed, message: t(locale, 'fault.terms') }]
}

/** When whoever has sent too much may come again. */
export const tooMany = (locale: Locale, until: Date): Fault => ({
  input: '',
  message: t(locale, 'fault.many', { time: time(locale, until.toISOString()) }),
})

/** When whoever came in a crowd may send; the minute that is said has then begun. */
export const crowd = (locale: Locale, until: Date): Fault => ({
  input: '',
  message: t(locale, 'fault.crowd', {
    time: time(locale, new Date(until.getTime() + MINUTE - 1).toISOString()),
  }),
})
