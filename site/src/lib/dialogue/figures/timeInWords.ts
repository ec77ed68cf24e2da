import type { Locale } from '@birlik/shared/locales'
import { tn } from '@birlik/shared/messages'

/** Working time in words: 3 hours 20 minutes. */
export function timeInWords(locale: Locale, minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [
    ...(hours > 0 ? [tn(locale, 'term.hour', hours)] : []),
    ...(rest > 0 || hours === 0 ? [tn(locale, 'term.minute', rest)] : []),
  ]
  return parts.join(' ')
}
