import type { InboxItem, InboxMessage } from '@birlik/shared/contract'
import { plainLanguageHints } from '@birlik/shared/text'
import { describe, expect, it } from 'vitest'
import { TEXTS } from '../texts/index.ts'
import { draftedIn, draftKey, oldDrafts, readDraft, writeDraft } from './drafts.ts'
import { dueInWords, standingNow } from './dueInWords.ts'
import { looksPersonal } from './looksPersonal.ts'
import { mergeItems } from './mergeItems.ts'
import { addressOf, readPlace } from './place.ts'
import { cutUntil, replacementsFor } from './replacementsFor.ts'
import { sendingKeyFor } from './sendingKeyFor.ts'
import { shortcutOf } from './shortcutOf.ts'
import { dayInWords, shortTime } from './shownTime.ts'
import { type OverviewRow, sortRows } from './sortRows.ts'
import { timelineOf } from './timelineOf.ts'

const NOW = Date.parse('2026-11-26T10:00:00Z')
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const at = (ms: number) => new Date(NOW + ms).toISOString()

describe('due in words', () => {
  it.each([
    ['kk', 2 * HOUR, '2 сағ қалды'],
    ['ru', 2 * HOUR, 'Осталось 2 ч'],
    ['en', 2 * HOUR, '2 h left'],
    ['kk', 35 * MINUTE, '35 мин қалды'],
    ['ru', 47.9 * HOUR, 'Осталось 47 ч'],
    ['ru', 48 * HOUR, 'Осталось 2 дн.'],
    ['kk', -3 * HOUR, 'Мерзімі өтті: 3 сағ'],
    ['en', -5 * 24 * HOUR, 'Overdue by 5 d'],
    ['ru', 10_000, 'Срок истекает'],
  ] as const)('%s, %d ms: %s', (locale, ms, words) =>
    expect(dueInWords(at(ms), NOW, TEXTS[locale])).toBe(words),
  )

  it('never tells more time than there is', () =>
    expect(dueInWords(at(2 * HOUR - MINUTE), NOW, TEXTS.en)).toBe('1 h left'))

  it('is overdue once the moment has passed, whatever was said before', () => {
    expect(standingNow({ by: at(-1), standing: 'warning' }, NOW)).toBe('overdue')
    expect(standingNow({ by: at(MINUTE), standing: 'warning' }, NOW)).toBe('warning')
  })
})

describe('the list after an update', () => {
  const item = (id: string) => ({ id }) as InboxItem
  const ids = (items: readonly InboxItem[]) => items.map(({ id }) => id)

  it('is what is new', () => expect(ids(mergeItems([item('a')], [item('b')], null))).toEqual(['b']))

  it('keeps the open one in its place when it has left the folder, and says so', () => {
    const merged = mergeItems([item('a'), item('b'), item('c')], [item('a'), item('c')], item('b'))
    expect(ids(merged)).toEqual(['a', 'b', 'c'])
    expect(merged[1]?.left).toBe(true)
  })

  it('does not add an open one that was never in it', () =>
    expect(ids(mergeItems([item('a')], [item('a')], item('x')))).toEqual(['a']))

  it('shows one that has moved between two pages once', () =>
    expect(ids(mergeItems([], [item('a'), item('b'), item('a')], null))).toEqual(['a', 'b']))
})

describe('drafts', () => {
  it('are of one person and one conversation', () => {
    const keys = [draftKey('u', 'c', 'reply'), draftKey('u', 'c', 'note'), draftKey('v', 'c', 'reply')]
    expect(new Set(keys).size).toBe(3)
  })

  it('tell the conversations in which one person writes, each once', () => {
    const keys = [
      draftKey('u', 'a', 'reply'),
      draftKey('u', 'a', 'note'),
      draftKey('v', 'b', 'reply'),
      'theme',
    ]
    expect(draftedIn(keys, 'u')).toEqual(['a'])
  })

  it('come back as they were', () => expect(readDraft(writeDraft('Мәтін «"»\n', NOW))).toBe('Мәтін «"»\n'))

  it.each([null, '', '{', '[]', '"x"', '{"text":1}'])('%j is none', (stored) =>
    expect(readDraft(stored)).toBe(''),
  )

  it('are forgotten after thirty days, nothing else is', () => {
    const entries = [
      [draftKey('u', 'old', 'reply'), writeDraft('x', NOW - 31 * 24 * HOUR)],
      [draftKey('u', 'new', 'reply'), writeDraft('x', NOW - 29 * 24 * HOUR)],
      [draftKey('u', 'broken', 'reply'), '{'],
      ['theme', 'dark'],
    ] as const
    expect(oldDrafts(entries, NOW)).toEqual([entries[0][0], entries[2][0]])
  })
})

describe('shortcuts', () => {
  const press = (key: string, code: string, more = {}) =>
    shortcutOf({ key, code, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...more })

  it.each([
    ['j', 'KeyJ', 'next'],
    ['о', 'KeyJ', 'next'],
    ['л', 'KeyK', 'previous'],
    ['к', 'KeyR', 'reply'],
    ['т', 'KeyN', 'note'],
    ['ф', 'KeyA', 'assign'],
    ['у', 'KeyE', 'close'],
    ['/', 'Slash', 'search'],
    ['.', 'Slash', 'search'],
    ['/', 'Digit7', 'search'],
  ])('%s at %s: %s', (key, code, shortcut) => expect(press(key, code)).toBe(shortcut))

  it('asks for help by what is typed or by its place', () => {
    expect(press('?', 'Digit7', { shiftKey: true })).toBe('help')
    expect(press(',', 'Slash', { shiftKey: true })).toBe('help')
  })

  it.each(['ctrlKey', 'altKey', 'metaKey'])('leaves %s to the browser', (name) =>
    expect(press('r', 'KeyR', { [name]: true })).toBeNull(),
  )

  it('leaves other keys alone', () => expect(press('Enter', 'Enter')).toBeNull())
})

describe('the address of a place', () => {
  const base = '/admin/inbox'
  const place = { id: null, agency: null, folder: 'open', topic: null, kind: null, q: '' } as const

  it.each([
    [place, '/admin/inbox'],
    [{ ...place, id: 'x', folder: 'due' }, '/admin/inbox/x?folder=due'],
    [{ ...place, agency: 'maidd', kind: 'press', q: 'ЭЦҚ & сұрақ', topic: 't' }, undefined],
  ] as const)('%j', (given, address) => {
    const made = addressOf(base, given)
    if (address) expect(made).toBe(address)
    const url = new URL(made, 'http://x')
    expect(readPlace(base, url.pathname, url.searchParams)).toEqual(given)
  })

  it('takes what it does not know for the first folder', () =>
    expect(readPlace(base, base, new URLSearchParams('folder=x&kind=y'))).toEqual(place))
})

describe('the key of a sending', () => {
  it('fits the contract', () => expect(sendingKeyFor(null, 'a').key).toMatch(/^[A-Za-z0-9_-]{22}$/))

  it('stays with the text, and only with it', () => {
    const first = sendingKeyFor(null, 'a')
    expect(sendingKeyFor(first, 'a').key).toBe(first.key)
    expect(sendingKeyFor(first, 'b').key).not.toBe(first.key)
  })
})

describe('personal data before publication', () => {
  it.each([
    ['Жазыңыз: aigerim@example.kz', ['aigerim@example.kz']],
    ['Тел. +7 (701) 123-45-67', ['+7 (701) 123-45-67']],
    ['ЖСН 900101300123', ['900101300123']],
    ['Айгерім деген кісі', ['Айгерім']],
    ['2026 жылғы 26 қараша, 5000 теңге', []],
  ])('%s: %j', (text, found) => expect(looksPersonal(text, ['Айгерім Сәрсенбаева', null])).toEqual(found))
})

describe('plainer words', () => {
  const hintIn = (text: string) => {
    const [hint] = plainLanguageHints(text, 'ru')
    if (!hint) throw new Error('no hint')
    return hint
  }

  it('begin as the found ones do', () => {
    expect(replacementsFor(hintIn('В настоящее время ждём.'))).toEqual(['Сейчас'])
    expect(replacementsFor(hintIn('Мы осуществляем приём.'))).toEqual(['делать', 'проводить'])
  })

  it('are cut out with the space behind', () => {
    const text = 'Следует отметить, что готово.'
    const { until } = hintIn(text)
    expect(text.slice(cutUntil(text, until))).toBe('что готово.')
  })
})

describe('times', () => {
  it('are told by the day of Kazakhstan', () => {
    // 00:30 of the 27th in Almaty.
    const night = Date.parse('2026-11-26T19:30:00Z')
    expect(shortTime('2026-11-26T19:10:00Z', night)).toBe('00:10')
    expect(shortTime('2026-11-26T18:50:00Z', night)).toBe('26.11.2026')
    expect(dayInWords('2026-11-26T18:50:00Z', night, TEXTS.kk)).toBe('Кеше')
  })
})

it('messages and notes stand in the order in which they came, day by day', () => {
  const message = (id: string, ms: number) => ({ id, at: at(ms) }) as InboxMessage
  const note = { id: 'n', by: null, text: '', at: at(HOUR) }
  const days = timelineOf([message('a', -24 * HOUR), message('b', 0), message('c', 2 * HOUR)], [note])
  expect(days.map((day) => day.map(({ id }) => id))).toEqual([['a'], ['b', 'n', 'c']])
})

describe('bodies side by side', () => {
  const row = (name: string, overdue: number, averageRating: number | null) =>
    ({ name, overdue, averageRating }) as OverviewRow
  const rows = [row('Б', 1, null), row('А', 5, 3), row('Ә', 1, 5)]
  const sorted = (column: 'agency' | 'overdue' | 'rating', descending: boolean) =>
    sortRows(rows, { column, descending }, 'kk').map(({ name }) => name)

  it('go by a column, equal ones by name', () => {
    expect(sorted('overdue', true)).toEqual(['А', 'Ә', 'Б'])
    expect(sorted('agency', true)).toEqual(['Б', 'Ә', 'А'])
  })

  it('come last when there is nothing to compare', () => {
    expect(sorted('rating', true)).toEqual(['Ә', 'А', 'Б'])
    expect(sorted('rating', false)).toEqual(['А', 'Ә', 'Б'])
  })
})
