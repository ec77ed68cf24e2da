import { AVAILABILITY_PATH } from '@birlik/shared/contract'
import { DEFAULT_LOCALE, isLocale } from '@birlik/shared/locales'
import type { Endpoint } from 'payload'
import { isSite } from '../../../services/changes/isSite.ts'
import { availabilityOf } from '../../../services/dialogue/view/availabilityOf.ts'
import { problem } from '../../problem.ts'

/** Whether a body answers now. */
export const availabilityEndpoint: Endpoint = {
  method: 'get',
  path: `${AVAILABILITY_PATH.replace('/api', '')}/:agency`,
  handler: async (req) => {
    if (!isSite(req.headers)) return problem(401)
    const locale = req.searchParams.get('locale')
    const slug = String(req.routeParams?.agency)
    const found = await availabilityOf(req, slug, isLocale(locale) ? locale : DEFAULT_LOCALE)
    return found ? Response.json(found, { headers: { 'Cache-Control': 'no-store' } }) : problem(404)
  },
}
