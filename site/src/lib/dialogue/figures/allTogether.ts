import type { DialogueCounts, DialogueSummary } from '@birlik/shared/contract'

type Together = Pick<DialogueCounts, 'received' | 'handedOver' | 'answered' | 'inTime' | 'overdue'>

/**
 * All bodies as one. A question that one of them handed to another is received once, by the one that has it. A median or an average of
 * all does not follow from theirs.
 */
export function allTogether(bodies: readonly DialogueSummary[]): Together {
  const sum = (of: (body: DialogueSummary) => number) => bodies.reduce((total, body) => total + of(body), 0)
  return {
    received: sum(({ received, handedOver }) => received - handedOver),
    handedOver: sum(({ handedOver }) => handedOver),
    answered: sum(({ answered }) => answered),
    inTime: sum(({ inTime }) => inTime),
    overdue: sum(({ overdue }) => overdue),
  }
}
