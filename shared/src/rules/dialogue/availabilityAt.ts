import { openingAt, type Schedule } from '../../calendar/index.ts'
import type { Availability } from '../../contract/dialogue/index.ts'
import type { Localized } from '../../locales/index.ts'
import { type DialogueTargets, targetsOf } from './targetsOf.ts'

/** Whether somebody answers now; the holiday in all languages. `responders`: how many are at the inbox. */
export function availabilityAt({
  now,
  responders,
  targets,
  schedule,
}: {
  now: Date
  responders: number
  targets: DialogueTargets
  schedule: Schedule
}): Omit<Availability, 'holiday'> & { holiday: Localized<string> | null } {
  const { open, opensAt, holiday } = openingAt(schedule, now)
  return {
    // Who sits at the inbox on a Sunday is not on duty: closed says so, and promises nothing.
    state: open ? (responders > 0 ? 'online' : 'later') : 'closed',
    answerBy: targetsOf({ openedAt: now, targets, schedule }).firstAnswerBy.toISOString(),
    opensAt: opensAt?.toISOString() ?? null,
    holiday,
  }
}
