import { type Locale, TIME_ZONE } from '@birlik/shared/locales'
import { dayOf, time } from '../format.ts'

const TAGS: Record<Locale, string> = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' }
const DAY = 86_400_000

/** A moment soon to come as people say it: “today, 14:00”, “tomorrow, 09:30”, “Monday 30 November, 09:00”. */
export function nearTime(locale: Locale, instant: string, now: Date): string {
  const days = Math.round((Date.parse(dayOf(instant)) - Date.parse(dayOf(now.toISOString()))) / DAY)
  const day =
    days === 0 || days === 1
      ? new Intl.RelativeTimeFormat(TAGS[locale], { numeric: 'auto' }).format(days, 'day')
      : new Intl.DateTimeFormat(TAGS[locale], {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          timeZone: TIME_ZONE,
        }).format(new Date(instant))
  return `${day}, ${time(locale, instant)}`
}
