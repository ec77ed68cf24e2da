import type { InboxOverview } from '@birlik/shared/contract'

export type OverviewRow = InboxOverview['agencies'][number]
export const COLUMNS = [
  'agency',
  'overdue',
  'waiting',
  'received',
  'handedOver',
  'answered',
  'inTime',
  'median',
  'rating',
  'responders',
  'online',
] as const
export type Column = (typeof COLUMNS)[number]
export type Order = { column: Column; descending: boolean }

/** Share of those received and kept that were answered within the target, 0 to 1; null where there are none. */
export const shareInTime = ({ inTime, received, handedOver }: OverviewRow): number | null =>
  received > handedOver ? inTime / (received - handedOver) : null

const VALUE: Record<Exclude<Column, 'agency'>, (row: OverviewRow) => number | null> = {
  overdue: ({ overdue }) => overdue,
  waiting: ({ waiting }) => waiting,
  received: ({ received }) => received,
  handedOver: ({ handedOver }) => handedOver,
  answered: ({ answered }) => answered,
  inTime: shareInTime,
  median: ({ medianMinutes }) => medianMinutes,
  rating: ({ averageRating }) => averageRating,
  responders: ({ responders }) => responders,
  online: ({ online }) => online,
}

/** Rows by a column; those that have nothing in it come last either way, and equal ones go by name. */
export function sortRows(
  rows: readonly OverviewRow[],
  { column, descending }: Order,
  locale: string,
): OverviewRow[] {
  const byName = (a: OverviewRow, b: OverviewRow) => a.name.localeCompare(b.name, locale)
  const sign = descending ? -1 : 1
  return [...rows].sort((a, b) => {
    if (column === 'agency') return sign * byName(a, b)
    const [left, right] = [VALUE[column](a), VALUE[column](b)]
    if (left === null || right === null) return Number(left === null) - Number(right === null) || byName(a, b)
    return sign * (left - right) || byName(a, b)
  })
}
