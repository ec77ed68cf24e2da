import { describe, expect, it } from 'vitest'
import { type CalendarDay, scheduleOf } from '../../calendar/index.ts'
import type { CloseReason } from '../../contract/dialogue/index.ts'
import { availabilityAt, mayReopen, targetsOf, warnAt } from './index.ts'

const holiday = { kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы', en: 'Nauryz Meiramy' }
const calendar: CalendarDay[] = ['23', '24', '25'].map((day) => ({
  day: `2026-03-${day}`,
  kind: 'off',
  title: holiday,
}))
const schedule = scheduleOf({ calendar, hours: [] })
const targets = { firstAnswerHours: 8, settledDays: 5 }

const at = (local: string) => new Date(`${local.replace(' ', 'T')}:00+05:00`)
const iso = (local: string) => at(local).toISOString()

describe('targets', () => {
  it.each([
    ['2026-03-16 09:00', 8, 5, '2026-03-16 18:30', '2026-03-26 18:30'],
    ['2026-03-20 17:30', 8, 1, '2026-03-26 17:30', '2026-03-26 18:30'],
    ['2026-03-22 12:00', 0.5, 1, '2026-03-26 09:30', '2026-03-26 18:30'],
    ['2026-03-16 09:00', 1, 2.5, '2026-03-16 10:00', '2026-03-19 18:30'],
  ])('%s, %d h and %d days: %s and %s', (opened, firstAnswerHours, settledDays, first, settled) =>
    expect(targetsOf({ openedAt: at(opened), targets: { firstAnswerHours, settledDays }, schedule })).toEqual(
      {
        firstAnswerBy: at(first),
        settledBy: at(settled),
      },
    ),
  )
})

describe('availability', () => {
  it.each([
    ['2026-03-16 10:00', 2, 'online', '2026-03-17 10:00', null, null],
    ['2026-03-16 10:00', 0, 'later', '2026-03-17 10:00', null, null],
    ['2026-03-16 13:30', 1, 'closed', '2026-03-17 13:00', '2026-03-16 14:30', null],
    ['2026-03-20 19:00', 1, 'closed', '2026-03-26 18:30', '2026-03-26 09:00', null],
    ['2026-03-23 11:00', 1, 'closed', '2026-03-26 18:30', '2026-03-26 09:00', holiday],
  ])('%s with %d at the inbox: %s', (now, responders, state, answerBy, opensAt, name) =>
    expect(availabilityAt({ now: at(now), responders, targets, schedule })).toEqual({
      state,
      answerBy: iso(answerBy),
      opensAt: opensAt && iso(opensAt),
      holiday: name,
    }),
  )
})

describe('warning', () => {
  const made = at('2026-03-16 09:00')
  it.each([
    [
      ['2026-03-16 18:30', '2026-03-20 18:30'],
      '2026-03-16 16:30',
      'six of eight hours, the break for lunch left out',
    ],
    [['2026-03-20 18:30'], '2026-03-19 16:30', '1800 of 2400 minutes'],
    [
      ['2026-03-20 18:30', '2026-03-16 18:30'],
      '2026-03-16 16:30',
      'of two promises the one that comes first',
    ],
    [
      ['2026-03-26 18:30'],
      '2026-03-20 13:00',
      'holidays left out; what falls on the end of a span ends there',
    ],
  ])('of %j at %s (%s)', (promises, expected, _why) =>
    expect(warnAt(made, promises.map(at), schedule)).toEqual(at(expected)),
  )

  it('is given at once of a promise without working time before it', () => {
    const sunday = at('2026-03-22 10:00')
    expect(warnAt(sunday, [at('2026-03-22 12:00')], schedule)).toEqual(sunday)
  })

  it('is given of nothing where nothing is promised', () => expect(warnAt(made, [], schedule)).toBeNull())
})

describe('reopening', () => {
  it.each([
    ['answered', true],
    ['by-citizen', true],
    ['no-reply', true],
    ['appeal', true],
    ['transferred', false],
    ['removed', false],
    ['withdrawn', false],
  ] satisfies [CloseReason, boolean][])('after “%s”: %s, and never twice', (reason, expected) => {
    const closed = { state: 'closed' as const, closing: { reason } }
    expect(mayReopen({ ...closed, reopened: false })).toBe(expected)
    expect(mayReopen({ ...closed, reopened: true })).toBe(false)
  })

  it.each(['waiting', 'answered'] as const)('not while it is %s', (state) =>
    expect(mayReopen({ state, closing: null, reopened: false })).toBe(false),
  )
})
