import { LOCALES, type Locale } from '@birlik/shared/locales'
import type { WholeForm, Words } from './wholeForm.ts'

type Text = { path: string; words: Words }

/**
 * Texts that a form owes in each of its languages: its title and the labels, and whatever else it says in any of them, since all
 * say the same (Law 401-V art. 16(14)).
 */
export function textsOf({ title, lead, fields, consent }: WholeForm): Text[] {
  const always: Text[] = [
    { path: 'title', words: title },
    ...fields.flatMap(({ label, options }, n) => [
      { path: `fields.${n}.label`, words: label },
      ...options.map((option, m) => ({ path: `fields.${n}.options.${m}.label`, words: option.label })),
    ]),
  ]
  const whenBegun: Text[] = [
    { path: 'lead', words: lead },
    ...fields.map(({ hint }, n) => ({ path: `fields.${n}.hint`, words: hint })),
    { path: 'consent.thirdParties', words: consent.thirdParties },
    { path: 'consent.crossBorder', words: consent.crossBorder },
    { path: 'consent.other', words: consent.other },
  ]
  const isBegun = ({ words }: Text) => LOCALES.some((locale) => isSaid(words, locale))
  return [...always, ...whenBegun.filter(isBegun)]
}

export const isSaid = (words: Words, locale: Locale): boolean => Boolean(words?.[locale]?.trim())

/** Languages in which the whole form can be read. */
export function languagesOf(form: WholeForm): Locale[] {
  const texts = textsOf(form)
  return LOCALES.filter((locale) => texts.every(({ words }) => isSaid(words, locale)))
}
