import { CALENDAR_DAYS } from '@birlik/shared/structure'
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../../database/inTransaction.ts'
import { forgetCalendar } from './workingCalendar.ts'

/**
 * Fills the calendar with every year it has nothing of: all at the first start, a new year when a release brings it. A year that the
 * operator has touched is theirs, also where they took a day away. Several processes may start together.
 */
export async function fillCalendar(payload: Payload): Promise<void> {
  for (const year of new Set(CALENDAR_DAYS.map(yearOf))) {
    if (await hasYear(payload, year)) continue
    try {
      await inTransaction(payload, (req) => fillYear(payload, year, req))
    } catch (error) {
      // A day is unique: whoever was faster has filled the year.
      if (!(await hasYear(payload, year))) throw error
    }
  }
}

const yearOf = ({ day }: { day: string }) => day.slice(0, 4)

async function fillYear(payload: Payload, year: string, req: PayloadRequest) {
  // On SQLite the transaction is the only writer: what another process has filled is seen now.
  if (await hasYear(payload, year, req)) return
  const now = new Date().toISOString()
  for (const { day, kind, title, source } of CALENDAR_DAYS.filter((each) => yearOf(each) === year)) {
    await payload.db.create({
      collection: 'calendar-days',
      data: { day, kind, title: title && { ...title }, source, createdAt: now, updatedAt: now },
      returning: false,
      req,
    })
  }
  forgetCalendar(payload)
}

async function hasYear(payload: Payload, year: string, req?: PayloadRequest) {
  const row = await payload.db.findOne({
    collection: 'calendar-days',
    where: {
      and: [{ day: { greater_than_equal: `${year}-01-01` } }, { day: { less_than_equal: `${year}-12-31` } }],
    },
    select: { day: true },
    req,
  })
  return row !== null
}
