import { addWorkingMinutes, endOfWorkingDay, type Schedule } from '../../calendar/index.ts'
import type { DialogueFigures } from '../../contract/dialogue/index.ts'

export type DialogueTargets = DialogueFigures['targets']

/**
 * Until when a conversation is to be answered first (working hours of the body from its opening) and settled (end of a working
 * day). Both are promises of the body, not terms of a law: a question is no appeal. A begun day of `settledDays` counts whole.
 */
export function targetsOf({
  openedAt,
  targets,
  schedule,
}: {
  openedAt: Date
  targets: DialogueTargets
  schedule: Schedule
}): { firstAnswerBy: Date; settledBy: Date } {
  return {
    firstAnswerBy: addWorkingMinutes(schedule, openedAt, Math.round(targets.firstAnswerHours * 60)),
    settledBy: endOfWorkingDay(schedule, openedAt, Math.ceil(targets.settledDays)),
  }
}
