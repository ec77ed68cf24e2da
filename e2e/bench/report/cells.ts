import { GOALS, reached } from '../goals.ts'
import type { Row, Unit } from '../support/figure.ts'

/** A row as words. */
export function cells(figure: string, row: Row) {
  const key = `${figure}/${row.key}`
  const goal = GOALS[key]
  const met = reached(key, row.value)
  const bound = goal && ('least' in goal ? `≥ ${goal.least}` : `≤ ${goal.most}`)
  return {
    what: row.what,
    value: withUnit(row.value, row.unit),
    reference: row.reference ?? '',
    goal: bound ? [bound, row.unit].filter(Boolean).join(' ') : '',
    verdict: met === undefined ? '' : met ? 'reached' : 'missed',
  }
}

export function withUnit(value: number, unit: Unit): string {
  return [plain(value), unit].filter(Boolean).join(' ')
}

function plain(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (Math.abs(value) >= 100 || Number.isInteger(value)) return Math.round(value).toLocaleString('en')
  return value.toPrecision(2)
}
