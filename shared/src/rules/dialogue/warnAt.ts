import { addWorkingMinutes, type Schedule, workingMinutesBetween } from '../../calendar/index.ts'

/** Share of the working time after which a responder is warned. */
const WARNED_AFTER = 0.75

/**
 * When whoever answers is to be warned of promises that were made at one moment: as soon as so much of the working time of one of them
 * has passed. At once of a promise without working time before it; null where nothing is promised.
 */
export function warnAt(made: Date, promises: readonly Date[], schedule: Schedule): Date | null {
  const moments = promises.map((by) => {
    const minutes = workingMinutesBetween(schedule, made, by)
    return addWorkingMinutes(schedule, made, Math.ceil(WARNED_AFTER * minutes)).getTime()
  })
  return moments.length > 0 ? new Date(Math.min(...moments)) : null
}
