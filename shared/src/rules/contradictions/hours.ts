import type { Check, Contradiction, Doc } from './contradiction.ts'
import { isGiven, rowsOf } from './read.ts'

/** Weekly hours: each weekday once, from before until, the break within. Times are HH:mm, so that text order is their order. */
export const hoursContradictions: Check = (doc) => {
  const rows = rowsOf(doc, 'hours')
  const days = rows.map(({ day }) => day)
  return rows.flatMap((row, at): Contradiction[] => [
    ...(isGiven(row.day) && days.indexOf(row.day) < at
      ? [{ path: `hours.${at}.day`, rule: 'day-once' as const }]
      : []),
    ...faultsOf(row).map(({ path, rule }) => ({ path: `hours.${at}.${path}`, rule })),
  ])
}

function faultsOf(row: Doc): Contradiction[] {
  const { from, until, breakFrom, breakUntil } = row
  const half = oneOf(row, 'from', 'until') ?? oneOf(row, 'breakFrom', 'breakUntil')
  if (half) return [{ path: half, rule: 'both-times' }]
  if (isGiven(from) && !isBefore(from, until)) return [{ path: 'until', rule: 'hours-forwards' }]
  if (!isGiven(breakFrom)) return []
  if (!isBefore(breakFrom, breakUntil)) return [{ path: 'breakUntil', rule: 'hours-forwards' }]
  if (isGiven(from) && isBefore(from, breakFrom) && isBefore(breakUntil, until)) return []
  return [{ path: 'breakFrom', rule: 'break-within-hours' }]
}

/** The name of the empty field of two, when the other is filled in. */
function oneOf(row: Doc, first: string, second: string): string | null {
  if (isGiven(row[first]) === isGiven(row[second])) return null
  return isGiven(row[first]) ? second : first
}

const isBefore = (one: unknown, other: unknown) => String(one) < String(other)
