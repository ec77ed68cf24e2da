import type { Endpoint, PayloadRequest } from 'payload'
import { agenciesWhere } from '../../access/agenciesWhere.ts'
import { asUser } from '../../access/asUser.ts'
import { choicesOf } from '../../services/forms/choicesOf.ts'
import { localeOf } from '../../services/localeOf.ts'
import { problem } from '../problem.ts'

/**
 * Forms that a text may show: those of the agency that is named, or of the only one that the person serves, which a new document
 * gets when it is saved (`pinAgency`). Null while there is no saying whose.
 */
export const formChoicesEndpoint: Endpoint = {
  method: 'get',
  path: '/form-choices',
  handler: async (req) => {
    if (!req.user) return problem(401)
    const served = agenciesWhere(req.user, 'read', 'forms')
    const only = served !== 'all' && served.length === 1 ? served[0] : null
    const agency = new URL(req.url ?? '').searchParams.get('agency') || only
    const choices = agency ? choicesOf(await formsOf(req, agency), localeOf(req)) : null
    return Response.json({ choices }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

async function formsOf(req: PayloadRequest, agency: string) {
  const { docs } = await req.payload.find({
    collection: 'forms',
    where: { agency: { equals: agency } },
    locale: 'all',
    sort: 'slug',
    depth: 0,
    pagination: false,
    ...asUser(req),
  })
  return docs
}
