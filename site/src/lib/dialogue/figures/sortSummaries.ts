import type { DialogueSummary } from '@birlik/shared/contract'
import { shareInTime } from './shareInTime.ts'

/** Columns that bodies can be put in order by, and what each goes by; the most, or the best, stands above. */
const VALUES = {
  received: ({ received }) => received,
  handedOver: ({ handedOver }) => handedOver,
  answered: ({ answered }) => answered,
  share: shareInTime,
  // The fastest first.
  median: ({ medianMinutes }) => (medianMinutes === null ? null : -medianMinutes),
  rating: ({ averageRating }) => averageRating,
} as const satisfies Record<string, (body: DialogueSummary) => number | null>

export type SummaryColumn = keyof typeof VALUES

export const isSummaryColumn = (name: string | undefined): name is SummaryColumn =>
  name !== undefined && Object.hasOwn(VALUES, name)

/** Bodies in the order of a column; of equal ones, and of those with nothing to tell at the end, the order stays as it was. */
export function sortSummaries(bodies: readonly DialogueSummary[], column: SummaryColumn): DialogueSummary[] {
  const rankOf = (body: DialogueSummary) => VALUES[column](body) ?? Number.NEGATIVE_INFINITY
  return bodies.toSorted((a, b) => {
    const [first, second] = [rankOf(a), rankOf(b)]
    return first === second ? 0 : second > first ? 1 : -1
  })
}
