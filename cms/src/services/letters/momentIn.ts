import { type Locale, type Localized, TIME_ZONE } from '@birlik/shared/locales'

const formats: Localized<Intl.DateTimeFormat> = {
  kk: format('kk-KZ'),
  ru: format('ru-KZ'),
  en: format('en-GB'),
}
const time = new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, hour: '2-digit', minute: '2-digit' })

/** A moment in Kazakhstan: 2026 ж. 27 қараша, 18:30. */
export function momentIn(language: Locale, iso: string): string {
  const moment = new Date(iso)
  return `${formats[language].format(moment)}, ${time.format(moment)}`
}

function format(tag: string) {
  return new Intl.DateTimeFormat(tag, { timeZone: TIME_ZONE, dateStyle: 'long' })
}
