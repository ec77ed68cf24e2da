/** The three languages of every page. Order is the order of the language switch and of law: Kazakh first. */
export const LOCALES = ['kk', 'ru', 'en'] as const
export type Locale = (typeof LOCALES)[number]
export const DEFAULT_LOCALE: Locale = 'kk'

/** Kazakh and Russian are owed by law (Law 401-V art. 16(14)); English is a courtesy. */
export const REQUIRED_LOCALES = ['kk', 'ru'] as const satisfies readonly Locale[]

export type Localized<T> = Record<Locale, T>

export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale)

/** Languages in the order in which a reader of `locale` is shown a text that lacks their own. */
export const FALLBACK_ORDER: Localized<readonly [Locale, ...Locale[]]> = {
  kk: ['kk', 'ru', 'en'],
  ru: ['ru', 'kk', 'en'],
  en: ['en', 'ru', 'kk'],
}

/** The language to show a reader of `asked`, out of those a document has; the default when it has none. */
export function pickLocale(asked: Locale, available: readonly Locale[]): Locale {
  return FALLBACK_ORDER[asked].find((locale) => available.includes(locale)) ?? DEFAULT_LOCALE
}

/** All instants are stored in UTC and shown in this zone: Kazakhstan has had one time zone since 1 March 2024. */
export const TIME_ZONE = 'Asia/Almaty'
