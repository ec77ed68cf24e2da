import { CALENDAR_DAYS } from '@birlik/shared/structure'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { fillCalendar } from '../../src/services/calendar/fillCalendar.ts'
import { scheduleFor } from '../../src/services/calendar/scheduleFor.ts'
import { workingCalendar } from '../../src/services/calendar/workingCalendar.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { plansOf } from '../support/queryPlan.ts'
import { testKind } from '../support/testDatabase.ts'

let cms: Cms
let payload: Payload

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
})
afterAll(() => cms?.close())

const dayOf = async (day: string) => (await workingCalendar(payload)).find((each) => each.day === day) ?? null
const rowOf = async (day: string) =>
  (await payload.find({ collection: 'calendar-days', where: { day: { equals: day } } })).docs[0]?.id ?? ''

it('is filled at the first start, in three languages', async () => {
  expect(await workingCalendar(payload)).toEqual(CALENDAR_DAYS.map(({ source, ...day }) => day))
})

it('is filled once, also by processes that start together', async () => {
  await payload.db.deleteMany({ collection: 'calendar-days', where: { day: { less_than: '2026' } } })
  const left = await payload.count({ collection: 'calendar-days' })
  expect(left.totalDocs).toBeLessThan(CALENDAR_DAYS.length)
  const second = await getPayload({ config: payload.config, key: 'second' })
  await Promise.all([payload, second, payload].map((each) => fillCalendar(each)))
  const { totalDocs } = await payload.count({ collection: 'calendar-days' })
  expect(totalDocs).toBe(CALENDAR_DAYS.length)
  await second.destroy()
})

it('follows the operator at once, whose changes a later start leaves alone', async () => {
  await workingCalendar(payload)
  await payload.delete({ collection: 'calendar-days', id: await rowOf('2026-12-16') })
  await payload.update({
    collection: 'calendar-days',
    id: await rowOf('2026-01-01'),
    locale: 'kk',
    data: { title: 'Бірінші күн' },
  })
  await payload.create({
    collection: 'calendar-days',
    locale: 'kk',
    data: { day: '2026-12-18', kind: 'off', title: 'Ауыстырылған' },
  })
  await fillCalendar(payload)
  expect(await dayOf('2026-12-16')).toBeNull()
  expect((await dayOf('2026-01-01'))?.title?.kk).toBe('Бірінші күн')
  const only = 'Ауыстырылған'
  expect((await dayOf('2026-12-18'))?.title).toEqual({ kk: only, ru: only, en: only })
})

it('is read once a minute when nobody changes it here', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 20_000 })
  const first = workingCalendar(payload)
  expect(workingCalendar(payload)).toBe(first)
  await first
  vi.setSystemTime(Date.now() + 61_000)
  expect(workingCalendar(payload)).not.toBe(first)
  vi.useRealTimers()
})

it('gives the schedule of a body', async () => {
  const schedule = await scheduleFor(payload, { hours: [{ day: 'mon', from: '10:00', until: '12:00' }] })
  expect(schedule.week[0]).toEqual([{ from: 600, until: 720 }])
  expect(schedule.days.size).toBeGreaterThan(60)
})

if (testKind === 'sqlite')
  it('looks for a year by the index', async () => {
    const plans = await plansOf(payload, () => fillCalendar(payload))
    expect(plans.length).toBeGreaterThan(0)
    expect(plans.flatMap(({ scans }) => scans)).toEqual([])
  })
