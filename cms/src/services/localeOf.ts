import { DEFAULT_LOCALE, isLocale, type Locale } from '@birlik/shared/locales'

/** The language in which the person behind the request uses the admin. */
export const localeOf = ({ i18n }: { i18n?: { language: string } }): Locale =>
  isLocale(i18n?.language) ? i18n.language : DEFAULT_LOCALE
