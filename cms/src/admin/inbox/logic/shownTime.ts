import { TIME_ZONE } from '@birlik/shared/locales'
import { dayInAstana } from '../../dayInAstana.ts'

const time = new Intl.DateTimeFormat('ru', { timeZone: TIME_ZONE, timeStyle: 'short' })

const DAY = 24 * 60 * 60 * 1000

/** 26.11.26 */
export const shownDay = (at: string): string => dayInAstana(new Date(at))

/** 16:02 */
export const shownHour = (at: string): string => time.format(new Date(at))

/** 16:02 today, else 26.11.26. */
export const shortTime = (at: string, now: number): string =>
  shownDay(at) === dayInAstana(now) ? shownHour(at) : shownDay(at)

/** 26.11.26, 16:02 */
export const fullTime = (at: string): string => `${shownDay(at)}, ${shownHour(at)}`

/** The day in words while that is shorter. */
export function dayInWords(at: string, now: number, words: { today: string; yesterday: string }): string {
  const shown = shownDay(at)
  if (shown === dayInAstana(now)) return words.today
  return shown === dayInAstana(now - DAY) ? words.yesterday : shown
}
