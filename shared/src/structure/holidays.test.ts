import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dayNumber, isWorkingDay, scheduleOf } from '../calendar/index.ts'
import { LOCALES } from '../locales/index.ts'
import { CALENDAR_DAYS } from './index.ts'

const schedule = scheduleOf({ calendar: CALENDAR_DAYS, hours: [] })

describe('official calendar', () => {
  // Totals of the five-day week as published for each year.
  it.each([
    [2024, 249],
    [2025, 246],
    [2026, 247],
    [2027, 247],
  ])('has in %d %d working days', (year, expected) => {
    let total = 0
    for (let day = dayNumber(`${year}-01-01`); day <= dayNumber(`${year}-12-31`); day++) {
      if (isWorkingDay(schedule, day)) total++
    }
    expect(total).toBe(expected)
  })

  it('lists days once, in order, named in three languages', () => {
    const days = CALENDAR_DAYS.map(({ day }) => day)
    expect(days).toEqual([...new Set(days)].sort())
    for (const { day, title, source } of CALENDAR_DAYS) {
      expect(source, day).toBeTruthy()
      for (const locale of LOCALES) expect(title?.[locale], `${day} ${locale}`).toBeTruthy()
    }
  })

  it('works weekends only where a day off was moved', () =>
    expect(CALENDAR_DAYS.filter(({ kind }) => kind === 'working').map(({ day }) => day)).toEqual([
      '2024-05-04',
      '2025-01-05',
    ]))
})

const source = join(process.env.BIRLIK_DATA ?? '../../shared', 'domain/holidays.json')

describe.skipIf(!existsSync(source))('the list it was made from', () => {
  type Source = { years: Record<string, { days: { date: string; kind: string; kk: string; ru: string }[] }> }
  it('says the same', () => {
    const { years }: Source = JSON.parse(readFileSync(source, 'utf8'))
    expect(CALENDAR_DAYS.map(({ day, kind, title }) => [day, kind, title?.kk, title?.ru])).toEqual(
      Object.values(years).flatMap(({ days }) =>
        days.map(({ date, kind, kk, ru }) => [date, kind === 'working_weekend' ? 'working' : 'off', kk, ru]),
      ),
    )
  })
})
