import type { Locale } from '@birlik/shared/locales'

/** First letter upper-case, for words that Intl writes small: дүйсенбі → Дүйсенбі. */
export const capitalise = (locale: Locale, text: string) =>
  text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1)
