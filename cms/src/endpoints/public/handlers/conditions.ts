import { startOfDay } from '@birlik/shared/calendar'
import type { Where } from 'payload'
import { endOfDay, withinYear } from '../../../services/publicRead/days.ts'

/** Conditions that lists and sections share; each is empty when nothing is asked for. */
export const inYear = (field: string, year: number | undefined): Where[] =>
  year ? [{ [field]: withinYear(year) }] : []

/** For days kept as YYYY-MM-DD. */
export const inYearOfDay = (field: string, year: number | undefined): Where[] =>
  year ? [{ [field]: { greater_than_equal: `${year}-01-01`, less_than: `${year + 1}-01-01` } }] : []

export const equal = (field: string, value: string | undefined): Where[] =>
  value ? [{ [field]: { equals: value } }] : []

/** Moments from the beginning of one day to the end of another. */
export const between = (field: string, from: string | undefined, until: string | undefined): Where[] => [
  ...(from ? [{ [field]: { greater_than_equal: startOfDay(from) } }] : []),
  ...(until ? [{ [field]: { less_than: endOfDay(until) } }] : []),
]
