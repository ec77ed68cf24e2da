import type { Localized } from '../locales/index.ts'
import { refuseEndless } from './refuseEndless.ts'
import type { Schedule } from './scheduleOf.ts'
import { spansOf } from './spansOf.ts'
import { dayAt } from './zone.ts'

export type Opening = {
  open: boolean
  /** When it opens next; null while it is open. */
  opensAt: Date | null
  /** Name of the holiday that closes it today; null on any other day. */
  holiday: Localized<string> | null
}

/** Whether a body works at an instant, and when it does next. Throws RangeError when that is not within two years. */
export function openingAt(schedule: Schedule, now: Date): Opening {
  const time = now.getTime()
  const today = dayAt(time)
  const marked = schedule.days.get(today)
  const holiday = marked?.kind === 'off' ? marked.title : null
  for (let day = today; ; day++) {
    refuseEndless(day - today)
    const next = spansOf(schedule, day).find(({ until }) => time < until)
    if (next && next.from <= time) return { open: true, opensAt: null, holiday: null }
    if (next) return { open: false, opensAt: new Date(next.from), holiday }
  }
}
