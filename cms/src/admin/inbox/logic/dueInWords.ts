import type { Standing } from '@birlik/shared/contract'
import type { InboxTexts } from '../texts/index.ts'

const MINUTE = 60_000
const HOURS_UP_TO = 48

/** How long until the moment a promise falls due, or since: “2 h left”, “Overdue by 3 d”. */
export function dueInWords(by: string, now: number, texts: InboxTexts): string {
  const minutes = Math.round((Date.parse(by) - now) / MINUTE)
  if (minutes === 0) return texts.dueNow
  return minutes > 0 ? texts.left(spanOf(minutes, texts)) : texts.overdue(spanOf(-minutes, texts))
}

/** The standing as it is now: the server said it some time ago. */
export const standingNow = (due: { by: string; standing: Standing }, now: number): Standing =>
  Date.parse(due.by) < now ? 'overdue' : due.standing

/** Rounded down, so that nobody reads more time than there is. */
function spanOf(minutes: number, texts: InboxTexts): string {
  if (minutes < 60) return texts.minutes(minutes)
  const hours = Math.floor(minutes / 60)
  return hours < HOURS_UP_TO ? texts.hours(hours) : texts.days(Math.floor(hours / 24))
}
