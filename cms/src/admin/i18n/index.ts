import type { Locale } from '@birlik/shared/locales'
import { acceptedLanguages } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { ru } from '@payloadcms/translations/languages/ru'
import { deepMergeSimple } from '@payloadcms/translations/utilities'
import type { Config } from 'payload'
import { showDatesInAstana } from '../datesInAstana.ts'
import { accounts } from './accounts.ts'
import { formField } from './formField.ts'
import { kk } from './kk/index.ts'
import { lexical } from './kk/lexical.ts'
import { live } from './live.ts'
import { moment } from './moment.ts'
import { paste } from './paste.ts'
import { table } from './table.ts'
import { usedOn } from './usedOn.ts'

const OWN = { accounts, formField, live, moment, paste, table, usedOn }

const textsIn = (locale: Locale) =>
  Object.fromEntries(Object.entries(OWN).map(([name, texts]) => [name, texts[locale]]))

// Payload 3.90.1 reads from Accept-Language only what it ships itself: a browser in Kazakh was answered in Russian.
const accepted: readonly string[] = acceptedLanguages
if (!accepted.includes('kk')) (accepted as string[]).push('kk')

showDatesInAstana()

/**
 * Payload ships no Kazakh: ours, laid over the Russian for what operators alone meet. It has no Kazakh dates either, so
 * dates are shown in figures and calendars name the months in Russian.
 */
const kazakh = { dateFNSKey: 'ru' as const, translations: deepMergeSimple(ru.translations, kk) }

/** Languages of the admin: Kazakh first. The types know only the languages that Payload ships. */
export const i18n: Config['i18n'] = {
  fallbackLanguage: 'kk' as 'ru',
  supportedLanguages: { kk: kazakh, ru, en } as NonNullable<Config['i18n']>['supportedLanguages'],
  translations: {
    kk: { lexical, ...textsIn('kk') },
    ru: textsIn('ru'),
    en: textsIn('en'),
  } as NonNullable<Config['i18n']>['translations'],
}
