import type { EventItem } from '@birlik/shared/contract'
import { expect, test } from 'vitest'
import { weekOf } from './weekOf.ts'

const at = (startsAt: string) => ({ slug: startsAt, startsAt }) as EventItem
const filled = (events: EventItem[], today: string) =>
  weekOf(events, today).flatMap(({ day, events }) => events.map(({ slug }) => `${day} ${slug}`))

test('a week begins today and passes the end of a month', () => {
  expect(weekOf([], '2026-11-28').map(({ day }) => day)).toEqual([
    '2026-11-28',
    '2026-11-29',
    '2026-11-30',
    '2026-12-01',
    '2026-12-02',
    '2026-12-03',
    '2026-12-04',
  ])
})

test('the day is that of Almaty, not of UTC', () => {
  expect(filled([at('2026-11-28T20:00:00Z')], '2026-11-28')).toEqual(['2026-11-29 2026-11-28T20:00:00Z'])
})

test('what began earlier and still runs stands on today', () => {
  expect(filled([at('2026-11-26T05:00:00Z')], '2026-11-28')).toEqual(['2026-11-28 2026-11-26T05:00:00Z'])
})

test('what lies further ahead is not in the week', () => {
  expect(filled([at('2026-12-05T05:00:00Z')], '2026-11-28')).toEqual([])
})
