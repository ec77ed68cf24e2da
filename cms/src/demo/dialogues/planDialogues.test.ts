import { scheduleOf } from '@birlik/shared/calendar'
import { CALENDAR_DAYS } from '@birlik/shared/structure'
import { describe, expect, it } from 'vitest'
import { topics } from '../topics.ts'
import { almaty } from './almaty.ts'
import { enbek } from './enbek.ts'
import { maidd } from './maidd.ts'
import { planDialogues } from './planDialogues.ts'

const schedule = scheduleOf({ calendar: CALENDAR_DAYS, hours: [] })
const DAYS = ['2026-11-26T20:30:00Z', '2026-11-28T03:00:00Z', '2027-01-02T05:00:00Z', '2026-11-26T06:00:00Z']

describe.each([maidd, almaty, enbek])('$agency', (demo) => {
  it.each(DAYS)('loaded at %s nothing is of the future, and each thing follows the other', (day) => {
    const now = new Date(day)
    const planned = planDialogues(demo, schedule, now)
    for (const { name, words, closed, published } of planned) {
      const moments = [...words.map(({ at }) => at), closed?.at ?? now, now].map(Number)
      expect(moments, name).toEqual(moments.toSorted((a, b) => a - b))
      expect(published?.at.getTime() ?? 0, name).toBeLessThanOrEqual(now.getTime())
    }
    expect(new Set(planned.map(({ name }) => name)).size).toBe(planned.length)
  })

  it('shows about forty conversations, some waiting, two hidden of which one is shown again, and published ones', () => {
    const planned = planDialogues(demo, schedule, new Date(DAYS[0] ?? ''))
    expect(planned.length).toBeGreaterThan(35)
    expect(planned.filter(({ waits }) => waits)).toHaveLength(4)
    expect(
      planned.filter(({ removal }) => removal).map(({ removal }) => removal?.restoredAt !== null),
    ).toEqual([false, true])
    const published = planned.filter((each) => each.published)
    expect(published.length).toBeGreaterThanOrEqual(6)
    expect(published.length).toBeLessThanOrEqual(8)
  })

  it('is about topics that there are', () => {
    const keys = topics.map(({ key }) => key)
    expect(demo.themes.map(({ topic }) => topic).filter((topic) => !keys.includes(topic))).toEqual([])
  })
})
