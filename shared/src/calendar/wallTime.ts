import { dayNumber } from './dayNumber.ts'
import { isDate } from './isDate.ts'
import { DAY, dayAt, MINUTE, offsetAt, timeOf } from './zone.ts'

const WALL = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)/

/** What calendar and clock in Kazakhstan show at an instant: YYYY-MM-DDTHH:mm. */
export function wallTimeOf(instant: Date): string {
  const time = instant.getTime()
  const day = dayAt(time) * DAY
  const minute = Math.floor((time + offsetAt(time) - day) / MINUTE)
  return new Date(day + minute * MINUTE).toISOString().slice(0, 16)
}

/** The instant at which calendar and clock in Kazakhstan show YYYY-MM-DDTHH:mm; null for what is no such time. */
export function instantOf(wallTime: string): Date | null {
  const [, day = '', hours, minutes] = WALL.exec(wallTime) ?? []
  return isDate(day) ? new Date(timeOf(dayNumber(day), Number(hours) * 60 + Number(minutes))) : null
}

/** How far Kazakhstan was ahead of UTC at an instant: UTC+5, before 1 March 2024 UTC+6. */
export function zoneAt(instant: Date): string {
  const minutes = offsetAt(instant.getTime()) / MINUTE
  const rest = minutes % 60
  return `UTC+${Math.floor(minutes / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`
}
