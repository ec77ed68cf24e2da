import { DEFAULT_LOCALE, type Locale } from '@birlik/shared/locales'

/** For what is the same page in every language: `npm test` asks in Kazakh, `npm run test:all` in the others. */
export const inOneLanguage = (locale: Locale) => ({ tag: locale === DEFAULT_LOCALE ? [] : ['@all'] })
