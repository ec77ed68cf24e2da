import type { Schedule } from '@birlik/shared/calendar'
import { targetsOf, warnAt } from '@birlik/shared/rules'
import type { Payload } from 'payload'
import { scheduleFor } from '../calendar/scheduleFor.ts'
import type { DialogueAgency } from './dialogueAgency.ts'

/** What a body promises that has entered nothing (collections/Agencies). */
const FIRST_ANSWER_HOURS = 8
const SETTLED_DAYS = 5

/** Targets of a body, in working hours and working days. */
export const targetsIn = ({ dialogue }: Pick<DialogueAgency, 'dialogue'>) => ({
  firstAnswerHours: dialogue?.firstAnswerHours || FIRST_ANSWER_HOURS,
  settledDays: dialogue?.settledDays || SETTLED_DAYS,
})

type Terms = { firstAnswerBy: string | null; settledBy: string | null; warnAt: string | null }

/**
 * Until when a body means to answer and to settle what begins at a moment, and when to warn of what is still to be kept of it
 * (`answered`: to settle only). Nothing where its calendar has no working day any more: what a citizen wrote is taken all the same.
 */
export async function targetsFor(
  payload: Payload,
  agency: DialogueAgency,
  from: string,
  answered = false,
): Promise<Terms> {
  const schedule = await (schedules.get(agency) ?? makeSchedule(payload, agency))
  try {
    const openedAt = new Date(from)
    const { firstAnswerBy, settledBy } = targetsOf({ openedAt, targets: targetsIn(agency), schedule })
    const open = answered ? [settledBy] : [firstAnswerBy, settledBy]
    return {
      firstAnswerBy: firstAnswerBy.toISOString(),
      settledBy: settledBy.toISOString(),
      warnAt: warnAt(openedAt, open, schedule)?.toISOString() ?? null,
    }
  } catch (err) {
    if (!(err instanceof RangeError)) throw err
    payload.logger.error({ err, agency: agency.slug }, 'The working calendar gives no term')
    return { firstAnswerBy: null, settledBy: null, warnAt: null }
  }
}

// By the agency as it was read: a batch reads it once and asks a hundred times.
const schedules = new WeakMap<DialogueAgency, Promise<Schedule>>()

function makeSchedule(payload: Payload, agency: DialogueAgency): Promise<Schedule> {
  const schedule = scheduleFor(payload, agency)
  schedules.set(agency, schedule)
  return schedule
}
