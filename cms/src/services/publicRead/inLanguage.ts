import { isLocale, LOCALES, type Locale } from '@birlik/shared/locales'

/**
 * A document read with `locale: 'all'`, in one language: every `{ kk, ru, en }` becomes its text in `language`, or null.
 * Texts of different languages are never mixed (DESIGN §5). The types Payload generates describe the result.
 */
export function inLanguage<T>(value: T, language: Locale): T {
  if (Array.isArray(value)) return value.map((entry) => inLanguage(entry, language)) as T
  if (typeof value !== 'object' || value === null) return value
  const keys = Object.keys(value)
  if (keys.length && keys.every(isLocale)) return ((value as Record<string, unknown>)[language] ?? null) as T
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, inLanguage(inner, language)]),
  ) as T
}

/** Languages in which every one of these localized values has text. */
export const languagesWith = (...values: unknown[]): Locale[] =>
  LOCALES.filter((locale) =>
    values.every((value) =>
      Boolean((value as Partial<Record<Locale, unknown>> | null | undefined)?.[locale]),
    ),
  )

/** A text read in all languages, in one of them: names of agencies are needed with every item of every list. */
export const textIn = (value: unknown, language: Locale): string | null =>
  (value as Partial<Record<Locale, string | null>> | null | undefined)?.[language] ?? null
