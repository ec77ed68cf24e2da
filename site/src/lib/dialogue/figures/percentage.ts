import type { DialogueCounts } from '@birlik/shared/contract'
import { shareInTime } from './shareInTime.ts'

/** The share answered in time in percent with one decimal, for tables that are computed with. */
export function percentage(counts: DialogueCounts): number | null {
  const share = shareInTime(counts)
  return share === null ? null : Math.round(share * 1000) / 10
}
