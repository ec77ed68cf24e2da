import { type Schedule, workingMinutesBetween } from '../../calendar/index.ts'
import type { Conversation } from '../../contract/dialogue/index.ts'

export const STANDINGS = ['fine', 'warning', 'overdue'] as const
export type Standing = (typeof STANDINGS)[number]

/** Instants as the conversation keeps them; a deadline is null when what it was set for has happened. */
export type StandingFacts = Pick<Conversation, 'state' | 'openedAt' | 'firstAnswerBy' | 'settledBy'>

/** Share of the working time after which a responder is warned. */
const WARNED_AFTER = 0.75

/**
 * How a conversation stands to what the body promised: the worse of its two deadlines. Only while it waits for the body: when it is
 * the citizen’s turn, or it is closed, nobody is late.
 */
export function standing(facts: StandingFacts, schedule: Schedule, now: Date): Standing {
  if (facts.state !== 'waiting') return 'fine'
  const begin = new Date(facts.openedAt)
  const deadlines = [facts.firstAnswerBy, facts.settledBy]
    .filter((by) => by !== null)
    .map((by) => new Date(by))
  if (deadlines.some((by) => now > by)) return 'overdue'
  const passed = workingMinutesBetween(schedule, begin, now)
  const near = deadlines.some((by) => passed >= WARNED_AFTER * workingMinutesBetween(schedule, begin, by))
  return near ? 'warning' : 'fine'
}
