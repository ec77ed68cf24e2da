import type { DialogueCounts } from '@birlik/shared/contract'

/**
 * Which share was answered in time: of those that were answered and of those that are overdue. What may still be answered in time is
 * neither kept nor broken. Null where there is nothing yet.
 */
export function shareInTime({
  answered,
  inTime,
  overdue,
}: Pick<DialogueCounts, 'answered' | 'inTime' | 'overdue'>): number | null {
  const due = answered + overdue
  return due > 0 ? inTime / due : null
}
