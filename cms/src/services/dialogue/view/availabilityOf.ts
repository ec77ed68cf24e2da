import type { Availability } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { availabilityAt } from '@birlik/shared/rules'
import { scheduleFor } from '../../calendar/scheduleFor.ts'
import { count } from '../../publicRead/find.ts'
import type { PublicRequest } from '../../publicRead/publicRequest.ts'
import { dialogueAgencyAt } from '../dialogueAgency.ts'
import { targetsIn } from '../targetsFor.ts'

/** Somebody at the inbox says so every 20 seconds (PRESENCE_EVERY): one word may get lost. */
const PRESENT_FOR = 45_000

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
    count(req, 'presences', {
      and: [{ agency: { equals: agency.id } }, { seenAt: { greater_than: now.getTime() - PRESENT_FOR } }],
    }),
  ])
  const { holiday, ...rest } = availabilityAt({ now, responders, targets: targetsIn(agency), schedule })
  return { ...rest, holiday: holiday?.[locale] ?? null }
}
