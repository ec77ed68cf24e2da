import { dayOf as dayAt, startOfDay } from '@birlik/shared/calendar'
import { type Locale, TIME_ZONE } from '@birlik/shared/locales'

const LANGUAGE_TAGS: Record<Locale, string> = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' }
const SIZES: Record<Locale, readonly [string, string, string, string]> = {
  kk: ['Б', 'КБ', 'МБ', 'ГБ'],
  ru: ['Б', 'КБ', 'МБ', 'ГБ'],
  en: ['B', 'KB', 'MB', 'GB'],
}

const formatters = new Map<string, Intl.DateTimeFormat>()

// A DateTimeFormat costs about 50 µs to build and a list page shows twenty dates.
function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(LANGUAGE_TAGS[locale], { timeZone: TIME_ZONE, ...options })
  formatters.set(key, made)
  return made
}

// A calendar day (YYYY-MM-DD) is the same day everywhere: its first instant in Kazakhstan, where it is shown.
const dateOf = (value: string) => new Date(value.length === 10 ? startOfDay(value) : value)

/** Instant or calendar day in words: 2026 ж. 23 қараша, 23 ноября 2026 г., 23 November 2026. */
export const longDate = (locale: Locale, value: string) =>
  formatter(locale, { dateStyle: 'long' }).format(dateOf(value))

/** Instant or calendar day in digits. */
export const shortDate = (locale: Locale, value: string) =>
  formatter(locale, { day: '2-digit', month: '2-digit', year: 'numeric' }).format(dateOf(value))

/** Time of day in Almaty: 14:05. */
export const time = (locale: Locale, value: string) =>
  formatter(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(dateOf(value))

/** Date in words with the time of day: 2026 ж. 23 қараша, 14:05. */
export const dateTime = (locale: Locale, value: string) =>
  `${longDate(locale, value)}, ${time(locale, value)}`

/** Day, short month and weekday apart, for calendar leaves. */
export function dateParts(locale: Locale, value: string) {
  const one = (options: Intl.DateTimeFormatOptions) => formatter(locale, options).format(dateOf(value))
  return { day: one({ day: 'numeric' }), month: one({ month: 'short' }), weekday: one({ weekday: 'long' }) }
}

/** Calendar day in Almaty as YYYY-MM-DD. */
export const dayOf = (value: string) => dayAt(dateOf(value))

/** 12 345,6 as the language writes it. */
export const number = (locale: Locale, value: number) => numbers[locale].format(value)
const numbersWith = (maximumFractionDigits?: number) => {
  const one = (tag: string) => new Intl.NumberFormat(tag, { maximumFractionDigits })
  return { kk: one(LANGUAGE_TAGS.kk), ru: one(LANGUAGE_TAGS.ru), en: one(LANGUAGE_TAGS.en) }
}
const numbers = numbersWith()
const whole = numbersWith(0)
const tenths = numbersWith(1)

/** Share as a percentage without a fraction, cut off: what is not whole is not called 100 %. */
export const percent = (locale: Locale, share: number) =>
  percents[locale].format(Math.floor(share * 100 + 1e-9) / 100)
const percentOf = (tag: string) => new Intl.NumberFormat(tag, { style: 'percent' })
const percents = {
  kk: percentOf(LANGUAGE_TAGS.kk),
  ru: percentOf(LANGUAGE_TAGS.ru),
  en: percentOf(LANGUAGE_TAGS.en),
}

/** A month given as 2026-11: in words with its year, or short without it. */
export const month = (locale: Locale, value: string) =>
  formatter(locale, { month: 'long', year: 'numeric' }).format(dateOf(`${value}-15`))
export const shortMonth = (locale: Locale, value: string) =>
  formatter(locale, { month: 'short' }).format(dateOf(`${value}-15`))

/** Sum in tenge with the sign of the currency: 4 325 ₸. */
export const tenge = (locale: Locale, value: number) => `${number(locale, value)}\u00a0₸`

/** Size of a file: 350 КБ, 1,4 МБ. */
export function fileSize(locale: Locale, bytes: number): string {
  const step = bytes < 1024 ? 0 : Math.min(3, Math.floor(Math.log2(bytes) / 10))
  const value = bytes / 1024 ** step
  const shown = (step < 2 ? whole : tenths)[locale].format(value)
  return `${shown}\u00a0${SIZES[locale][step]}`
}
