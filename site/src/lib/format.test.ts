import { describe, expect, it } from 'vitest'
import { dateParts, dateTime, dayOf, fileSize, longDate, number, shortDate, tenge, time } from './format.ts'

// 20:30 in UTC is half past one of the next day in Almaty.
const LATE = '2026-11-22T20:30:00.000Z'

describe('dates', () => {
  it('are written as the language writes them, in the time of Almaty', () => {
    expect([longDate('kk', LATE), longDate('ru', LATE), longDate('en', LATE)]).toEqual([
      '2026 ж. 23 қараша',
      '23 ноября 2026 г.',
      '23 November 2026',
    ])
  })

  it('a calendar day is the same day everywhere', () => {
    expect([longDate('en', '2026-11-23'), dayOf('2026-11-23'), dayOf(LATE)]).toEqual([
      '23 November 2026',
      '2026-11-23',
      '2026-11-23',
    ])
  })

  it('in digits', () => {
    expect([shortDate('kk', LATE), shortDate('ru', LATE), shortDate('en', LATE)]).toEqual([
      '23.11.2026',
      '23.11.2026',
      '23/11/2026',
    ])
  })

  it('with the time of day', () => {
    expect([time('kk', LATE), time('ru', LATE), time('en', LATE)]).toEqual(['01:30', '01:30', '01:30'])
    expect(dateTime('kk', LATE)).toBe('2026 ж. 23 қараша, 01:30')
  })

  it('midnight is the start of a day', () => {
    expect(time('en', '2026-11-22T19:00:00.000Z')).toBe('00:00')
  })

  it('apart, for a leaf of a calendar', () => {
    expect(dateParts('ru', LATE)).toEqual({ day: '23', month: 'нояб.', weekday: 'понедельник' })
  })
})

describe('numbers', () => {
  it('are grouped as the language does it', () => {
    expect([number('kk', 12345.6), number('en', 12345.6)]).toEqual(['12\u00a0345,6', '12,345.6'])
  })

  it('tenge stand before their sign', () => {
    expect([tenge('ru', 4325), tenge('en', 4325)]).toEqual(['4\u00a0325\u00a0₸', '4,325\u00a0₸'])
  })

  it.each([
    [0, '0\u00a0Б', '0\u00a0B'],
    [1023, '1\u00a0023\u00a0Б', '1,023\u00a0B'],
    [358_400, '350\u00a0КБ', '350\u00a0KB'],
    [1_468_006, '1,4\u00a0МБ', '1.4\u00a0MB'],
    [5_368_709_120, '5\u00a0ГБ', '5\u00a0GB'],
  ])('%i bytes', (bytes, kk, en) => {
    expect([fileSize('kk', bytes), fileSize('en', bytes)]).toEqual([kk, en])
  })
})
