import type { CalendarDay } from '@birlik/shared/calendar'
import { LOCALES, type Locale, type Localized, pickLocale } from '@birlik/shared/locales'
import type { Payload } from 'payload'
import { find } from '../publicRead/find.ts'
import { languagesWith, textIn } from '../publicRead/inLanguage.ts'

/** Until another process of cms notices what the operator has changed. */
const KEPT_FOR = 60_000
/** Hooks run before the commit: what is read soon after one may still be the calendar of before. */
const UNSETTLED_FOR = 10_000

type Kept = { days: Promise<CalendarDay[]>; until: number }

// By database, of which a process has one; Next may load a module twice, and then the other copy notices within a minute.
const calendars = new WeakMap<object, Kept>()
const changedAt = new WeakMap<object, number>()

/** Days that differ from their weekday, as the operator keeps them. */
export function workingCalendar(payload: Payload): Promise<CalendarDay[]> {
  const now = Date.now()
  const kept = calendars.get(payload.db)
  if (kept && kept.until > now) return kept.days
  const days = read(payload)
  const unsettled = now - (changedAt.get(payload.db) ?? 0) < UNSETTLED_FOR
  if (!unsettled) calendars.set(payload.db, { days, until: now + KEPT_FOR })
  // A failure is not kept.
  days.catch(() => calendars.delete(payload.db))
  return days
}

/** To be called when a day is written: in this process the next question reads anew. */
export function forgetCalendar({ db }: Payload): void {
  calendars.delete(db)
  changedAt.set(db, Date.now())
}

async function read(payload: Payload): Promise<CalendarDay[]> {
  const rows = await find({ payload }, { collection: 'calendar-days', where: {}, sort: ['day'], limit: 0 })
  return rows.map(({ day, kind, title }) => ({ day, kind, title: inEveryLanguage(title) }))
}

/** A name in every language, in another one where it lacks its own; null where it has none at all. */
function inEveryLanguage(title: unknown): Localized<string> | null {
  const has = languagesWith(title)
  if (!has.length) return null
  const named = (locale: Locale) => textIn(title, pickLocale(locale, has)) ?? ''
  return Object.fromEntries(LOCALES.map((locale) => [locale, named(locale)])) as Localized<string>
}
