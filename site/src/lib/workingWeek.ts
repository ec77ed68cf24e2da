import { type Contacts, WEEKDAYS } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { capitalise } from './capitalise.ts'

type DayHours = Contacts['hours'][number]
export type WorkingSpan = Omit<DayHours, 'day'> & { days: string }

const names = new Map<string, string>()

/** Name of a weekday in the reader's language: Дүйсенбі. */
export function weekdayName(locale: Locale, day: DayHours['day']): string {
  const key = `${locale} ${day}`
  const known = names.get(key)
  if (known) return known
  const name = nameOf(locale, day)
  names.set(key, name)
  return name
}

// A DateTimeFormat for each name was 2 % of what the site's process does for a page that no cache has.
function nameOf(locale: Locale, day: DayHours['day']): string {
  // 1 January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day)))
  return capitalise(
    locale,
    new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(date),
  )
}

/** Working hours with equal neighbouring days drawn together: Дүйсенбі – жұма, 09:00–18:30. */
export function workingWeek(hours: readonly DayHours[], locale: Locale): WorkingSpan[] {
  const groups: DayHours[][] = []
  for (const entry of WEEKDAYS.flatMap((day) => hours.filter((hour) => hour.day === day))) {
    const group = groups.at(-1)
    if (group?.[0] && timesOf(group[0]) === timesOf(entry)) group.push(entry)
    else groups.push([entry])
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)]
    if (!first || !last) return []
    const { day, ...times } = first
    const until = weekdayName(locale, last.day)
    const days =
      first === last
        ? until
        : `${weekdayName(locale, day)} – ${locale === 'en' ? until : until.toLocaleLowerCase(locale)}`
    return [{ ...times, days }]
  })
}

const timesOf = ({ day, ...times }: DayHours) => JSON.stringify(times)
