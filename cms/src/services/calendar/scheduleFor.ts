import { type Schedule, scheduleOf } from '@birlik/shared/calendar'
import type { Payload } from 'payload'
import type { Agency } from '../../payload-types.ts'
import { hoursOf } from './hoursOf.ts'
import { workingCalendar } from './workingCalendar.ts'

/** When an agency works: its hours on the working calendar. */
export const scheduleFor = async (payload: Payload, agency: Pick<Agency, 'hours'>): Promise<Schedule> =>
  scheduleOf({ calendar: await workingCalendar(payload), hours: hoursOf(agency) })
