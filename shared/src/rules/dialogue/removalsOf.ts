import { type DialogueFigures, REMOVAL_REASONS, type RemovalReason } from '../../contract/dialogue/index.ts'
import { lastMonths, monthOf } from './countedMonths.ts'

/** A message of a citizen that was hidden, as far as figures need it. */
export type RemovalRow = { removedAt: string; reason: RemovalReason; restored: boolean }

/** By which rules messages were hidden within the counted months, and how many of these are shown again. */
export function removalsOf(rows: readonly RemovalRow[], now: Date): DialogueFigures['removals'] {
  const months = new Set(lastMonths(now))
  const within = rows.filter(({ removedAt }) => months.has(monthOf(new Date(removedAt))))
  return REMOVAL_REASONS.map((reason) => {
    const ofReason = within.filter((row) => row.reason === reason)
    return { reason, removed: ofReason.length, restored: ofReason.filter(({ restored }) => restored).length }
  })
}
