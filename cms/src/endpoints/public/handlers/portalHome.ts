import { dayOf, startOfDay } from '@birlik/shared/calendar'
import type { PortalHome } from '@birlik/shared/contract'
import type { Where } from 'payload'
import { agencySelect, live } from '../../../services/publicRead/agencies.ts'
import { find } from '../../../services/publicRead/find.ts'
import { listed } from '../../../services/publicRead/published.ts'
import { relatedOf } from '../../../services/publicRead/related.ts'
import type { Context } from '../context.ts'
import { readBatch } from '../read.ts'
import { agencyItems } from '../readAgencies.ts'
import { events } from '../shapes/events.ts'
import { news } from '../shapes/news.ts'
import { services } from '../shapes/services.ts'
import { situations } from '../shapes/situations.ts'
import { ofShownAgencies } from './services.ts'

const SHOWN = { agencies: 100, news: 9, services: 8, situations: 12, events: 6 }

/** Everything the portal's home shows: each list one query, what they refer to one query for each collection. */
export async function portalHome(context: Context<'portalHome'>): Promise<PortalHome> {
  const { req, now } = context
  const shown: Where[] = [listed, ...(await ofShownAgencies(req))]
  const fromToday = { startsAt: { greater_than_equal: startOfDay(dayOf(now)) } }
  const [bodies, latest, popular, filed, coming] = await Promise.all([
    find(req, {
      collection: 'agencies',
      where: live,
      select: agencySelect,
      sort: ['slug'],
      limit: SHOWN.agencies,
    }),
    readBatch(context, news, { and: shown }, SHOWN.news),
    readBatch(context, services, { and: [...shown, { popular: { equals: true } }] }, SHOWN.services),
    readBatch(context, situations, listed, SHOWN.situations),
    readBatch(context, events, { and: [...shown, fromToday] }, SHOWN.events, ['startsAt', 'id']),
  ])
  const wants = [latest, popular, filed, coming].flatMap((batch) => batch.wants)
  const [agencies, related] = await Promise.all([agencyItems(context, bodies), relatedOf(req, wants)])
  return {
    agencies,
    news: latest.items(related),
    services: popular.items(related),
    situations: filed.items(related),
    events: coming.items(related),
  }
}
