import { addWorkingMinutes, type Schedule, workingMinutesBetween } from '@birlik/shared/calendar'
import type { FormKind, RemovalReason } from '@birlik/shared/contract'
import { LOCALES, type Locale } from '@birlik/shared/locales'
import type { Tri } from '../types.ts'
import { advertisement, dueSoon, explained, fresh, mistaken, moreAsked, overdue, thanks } from './others.ts'
import type { DemoDialogues, DemoTheme } from './types.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** The oldest is half a year old. */
const SPAN = 190 * DAY
/** Working minutes to an answer; two of eleven are later than the eight hours that are promised. */
const WAITS = [35, 80, 150, 25, 210, 330, 610, 60, 120, 45, 900]
const RATINGS = [5, 4, 5, 3, 5, 4, 5, 2, 4, 5, 1]

export type PlannedWords = { by: 'citizen' | 'agency'; text: string; at: Date; removed?: boolean }

/** A conversation as it is to be. */
export type Planned = {
  /** Tells it apart within its body, whenever it is loaded. */
  name: string
  kind: FormKind
  topic: string | null
  language: Locale
  words: PlannedWords[]
  /** It is the body's turn. */
  waits: boolean
  rating: number | null
  closed: { reason: 'answered' | 'by-citizen' | 'no-reply' | 'removed'; at: Date } | null
  removal: { reason: RemovalReason; at: Date; restoredAt: Date | null } | null
  published: { question: string; answer: string; at: Date } | null
}

const plain = {
  kind: 'question',
  waits: false,
  rating: null,
  closed: null,
  removal: null,
  published: null,
} as const

/** All conversations of a body, counted back from the moment of loading: always the same ones, at hours that people write at. */
export function planDialogues(demo: DemoDialogues, schedule: Schedule, now: Date): Planned[] {
  const asked = demo.themes.flatMap((theme, at) =>
    LOCALES.flatMap((language) => (theme.question[language] ? [{ theme, language, at }] : [])),
  )
  // One language after the other, so that the same question does not come twice in a week.
  const inTurn = asked.toSorted((a, b) => ((a.at * 7 + order(a)) % 13) - ((b.at * 7 + order(b)) % 13))
  const settled = inTurn.map((each, n) => planAnswered(demo, schedule, now, each, n, inTurn.length))
  return [...settled, ...planWaiting(schedule, now), ...planRemoved(schedule, now)]
}

const order = ({ language }: { language: Locale }) => LOCALES.indexOf(language) * 5

function planAnswered(
  { pace }: DemoDialogues,
  schedule: Schedule,
  now: Date,
  { theme, language, at }: { theme: DemoTheme; language: Locale; at: number },
  n: number,
  of: number,
): Planned {
  // Bodies are not rated alike.
  const taste = Math.round(pace * 10)
  // Denser of late: people have heard of it by now. The newest is three days old.
  const back = 3 * DAY + (SPAN - 3 * DAY) * (1 - (n + 1) / of) ** 1.3
  const openedAt = new Date(now.getTime() - back - ((n * 97) % 420) * MINUTE)
  const wait = Math.round((WAITS[n % WAITS.length] ?? 60) * pace)
  const answeredAt = notAfter(addWorkingMinutes(schedule, openedAt, wait), now)
  const question = saidIn(theme.question, language)
  const answer = saidIn(theme.answer, language)
  const words: PlannedWords[] = [
    { by: 'citizen', text: question, at: openedAt },
    { by: 'agency', text: answer, at: answeredAt },
  ]
  const later = (minutes: number) => notAfter(new Date(answeredAt.getTime() + minutes * MINUTE), now)
  if (n % 3 === 0) words.push({ by: 'citizen', text: saidIn(thanks, language), at: later(50) })
  const old = now.getTime() - answeredAt.getTime() > 12 * DAY
  const reason = (['answered', 'by-citizen', 'no-reply'] as const)[n % 3] ?? 'answered'
  return {
    ...plain,
    name: `${at}-${language}`,
    kind: theme.kind ?? 'question',
    topic: theme.topic,
    language,
    words,
    rating: (n + taste) % 7 < 4 ? (RATINGS[(n * 3 + taste) % RATINGS.length] ?? null) : null,
    closed: old ? { reason, at: later(reason === 'no-reply' ? 14 * 24 * 60 : 90) } : null,
    published: theme.published === language ? { question, answer, at: later(180) } : null,
  }
}

/** What waits on the day of loading: just asked, due soon, overdue, and asked again after an answer. */
function planWaiting(schedule: Schedule, now: Date): Planned[] {
  const waiting = (name: string, text: Tri, language: Locale, minutes: number): Planned => ({
    ...plain,
    name,
    topic: null,
    language,
    waits: true,
    words: [{ by: 'citizen', text: saidIn(text, language), at: workedAgo(schedule, now, minutes) }],
  })
  const again = waiting('again', moreAsked, 'ru', 15)
  const before = workedAgo(schedule, now, 500)
  return [
    waiting('fresh', fresh, 'kk', 20),
    waiting('due-soon', dueSoon, 'ru', 400),
    waiting('overdue', overdue, 'kk', 760),
    {
      ...again,
      topic: 'appeals',
      words: [
        { by: 'citizen', text: saidIn(dueSoon, 'ru'), at: before },
        {
          by: 'agency',
          text: 'Да, документы дошли и зарегистрированы.',
          at: addWorkingMinutes(schedule, before, 90),
        },
        ...again.words,
      ],
    },
  ]
}

/** An advertisement that stays hidden, and a mistake that was made good. */
function planRemoved(schedule: Schedule, now: Date): Planned[] {
  const sent = new Date(now.getTime() - 41 * DAY)
  const hidden = addWorkingMinutes(schedule, sent, 30)
  const wrote = new Date(now.getTime() - 63 * DAY)
  const wronged = addWorkingMinutes(schedule, wrote, 20)
  const restoredAt = addWorkingMinutes(schedule, wronged, 240)
  return [
    {
      ...plain,
      name: 'advertisement',
      topic: null,
      language: 'ru',
      words: [{ by: 'citizen', text: saidIn(advertisement, 'ru'), at: sent, removed: true }],
      closed: { reason: 'removed', at: hidden },
      removal: { reason: 'spam', at: hidden, restoredAt: null },
    },
    {
      ...plain,
      name: 'mistaken',
      topic: null,
      language: 'kk',
      words: [
        { by: 'citizen', text: saidIn(mistaken, 'kk'), at: wrote, removed: true },
        { by: 'agency', text: saidIn(explained, 'kk'), at: restoredAt },
      ],
      closed: { reason: 'no-reply', at: new Date(restoredAt.getTime() + 14 * DAY) },
      removal: { reason: 'not-a-question', at: wronged, restoredAt },
    },
  ]
}

/** The latest moment, to a quarter of an hour, since which the body has worked so long. */
function workedAgo(schedule: Schedule, now: Date, minutes: number): Date {
  for (let at = now.getTime() - minutes * MINUTE; ; at -= 15 * MINUTE) {
    const moment = new Date(at)
    if (workingMinutesBetween(schedule, moment, now) >= minutes) return moment
  }
}

const notAfter = (moment: Date, now: Date) => (moment < now ? moment : new Date(now.getTime() - MINUTE))

const saidIn = (text: Tri, language: Locale) => text[language] ?? text.kk
