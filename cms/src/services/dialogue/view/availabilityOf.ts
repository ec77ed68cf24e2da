import type { Availability } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { availabilityAt } from '@birlik/shared/rules'
import { scheduleFor } from '../../calendar/scheduleFor.ts'
import { atInbox } from '../../inbox/presence.ts'
import type { PublicRequest } from '../../publicRead/publicRequest.ts'
import { dialogueAgencyAt } from '../dialogueAgency.ts'
import { targetsIn } from '../targetsFor.ts'

/** Whether a body answers now, and until when what is asked now is answered; null when it is not on line. */
export async function availabilityOf(
  req: PublicRequest,
  slug: string,
  locale: Locale,
): Promise<Availability | null> {
  const agency = await dialogueAgencyAt(req.payload, slug)
  if (agency?.state !== 'live') return null
  const now = new Date()
  const [schedule, responders] = await Promise.all([
    scheduleFor(req.payload, agency),
    atInbox(req, agency.id),
  ])
  const { holiday, ...rest } = availabilityAt({ now, responders, targets: targetsIn(agency), schedule })
  return { ...rest, holiday: holiday?.[locale] ?? null }
}
