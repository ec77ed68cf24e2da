import type { Agency } from '@birlik/shared/contract'
import type { Where } from 'payload'
import { idOf } from '../../../services/idOf.ts'
import { type AgencyRecord, agencyBySlug, agencySelect, live } from '../../../services/publicRead/agencies.ts'
import { count, find, findByIds } from '../../../services/publicRead/find.ts'
import { platformSettings } from '../../../services/publicRead/platformSettings.ts'
import type { PublicRequest } from '../../../services/publicRead/publicRequest.ts'
import { nothing } from '../../../services/publicRead/published.ts'
import { wholeAgencyAt } from '../agency.ts'
import { type Context, listPage } from '../context.ts'
import { agencyItems, surroundingsOf } from '../readAgencies.ts'
import { agencyOf } from '../shapes/agencies.ts'
import { emergencyOf } from '../shapes/emergency.ts'
import { equal } from './conditions.ts'

export async function agencies(context: Context<'agencies'>) {
  const { req, query } = context
  const where: Where = {
    and: [live, ...equal('type', query.type), ...(await belowAgency(req, query.parent))],
  }
  const { page, limit } = query
  const [docs, total] = await Promise.all([
    find(req, { collection: 'agencies', where, select: agencySelect, sort: ['slug'], page, limit }),
    count(req, 'agencies', where),
  ])
  return listPage(context, await agencyItems(context, docs), total)
}

async function belowAgency(req: PublicRequest, slug: string | undefined): Promise<Where[]> {
  if (!slug) return []
  const parent = await agencyBySlug(req, slug)
  return [parent ? { parent: { equals: parent.id } } : nothing]
}

export async function agency(context: Context<'agency'>): Promise<Agency> {
  const { req, params, locale, now } = context
  const found = await wholeAgencyAt(req, params.agency)
  const [surroundings, platform, successors] = await Promise.all([
    surroundingsOf(context, [found]),
    platformSettings(req),
    successorsOf(req, found),
  ])
  return {
    ...agencyOf(found, { ...surroundings, successors }),
    emergency: emergencyOf(platform, locale, now),
  }
}

/** A body whose work is continued is named with the one that does so; it is asked for only then. */
const successorsOf = (req: PublicRequest, { state, successor }: AgencyRecord) =>
  findByIds(req, 'agencies', state === 'closed' && successor ? [String(idOf(successor))] : [], agencySelect)
