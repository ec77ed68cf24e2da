import type { Schedule } from '@birlik/shared/calendar'
import { type Standing, standing } from '@birlik/shared/rules'
import type { Payload } from 'payload'
import type { ConversationRow } from '../dialogue/rows.ts'
import { turnBegan } from './turnBegan.ts'

export type Clocked = Pick<
  ConversationRow,
  'id' | 'agency' | 'state' | 'openedAt' | 'firstAnswerBy' | 'firstAnsweredAt' | 'settledBy'
>

/** The promises that are still to be kept, the next first. */
export const openTerms = ({ firstAnswerBy, firstAnsweredAt, settledBy }: Clocked): string[] =>
  [firstAnsweredAt ? null : firstAnswerBy, settledBy].filter((by) => by !== null && by !== undefined).sort()

/** How a conversation stands to what its body has promised, counted from when it became the body's turn. */
export async function standingOf(
  payload: Payload,
  row: Clocked,
  schedule: Schedule,
  now: Date,
): Promise<Standing> {
  const { state, firstAnsweredAt, firstAnswerBy = null, settledBy = null } = row
  const since = (openedAt: string) =>
    standing(
      { state, openedAt, firstAnswerBy: firstAnsweredAt ? null : firstAnswerBy, settledBy },
      schedule,
      now,
    )
  // From the opening on more time has passed than from any later beginning: what is fine so, is fine.
  const atWorst = since(row.openedAt)
  return atWorst === 'warning' ? since(await turnBegan(payload, row)) : atWorst
}
