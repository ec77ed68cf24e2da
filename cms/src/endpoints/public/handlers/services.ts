import type { QueryOf, ServicePassport } from '@birlik/shared/contract'
import type { Where } from 'payload'
import { hiddenAgencies } from '../../../services/publicRead/agencies.ts'
import { findFirst } from '../../../services/publicRead/find.ts'
import type { PublicRequest } from '../../../services/publicRead/publicRequest.ts'
import { listed, nothing } from '../../../services/publicRead/published.ts'
import { agencyAt } from '../agency.ts'
import { type Context, listPage } from '../context.ts'
import { documentAt } from '../documentAt.ts'
import { readList, readWhole } from '../read.ts'
import { services } from '../shapes/services.ts'
import { agencyDocument } from './ofAgency.ts'

export const agencyService = agencyDocument(services)

export async function agencyServiceList(context: Context<'agencyServiceList'>) {
  const { req, params, query } = context
  const agency = await agencyAt(req, params.agency)
  const where: Where = { and: [{ agency: { equals: agency.id } }, listed, ...(await conditions(req, query))] }
  const { items, total } = await readList(context, services, where, query, agency)
  return listPage(context, items, total)
}

export async function serviceList(context: Context<'serviceList'>) {
  const { req, query } = context
  const [shown, narrowed] = await Promise.all([ofShownAgencies(req), conditions(req, query)])
  const where: Where = { and: [listed, ...shown, ...narrowed] }
  const { items, total } = await readList(context, services, where, query)
  return listPage(context, items, total)
}

export async function service(context: Context<'service'>): Promise<ServicePassport> {
  const { req, params } = context
  const owner: Where = { and: await ofShownAgencies(req) }
  return readWhole(
    context,
    services,
    await documentAt(context, { collection: 'services', slug: params.slug, owner }),
  )
}

/** The portal shows agencies that are on line. */
export async function ofShownAgencies(req: PublicRequest): Promise<Where[]> {
  const hidden = await hiddenAgencies(req)
  return hidden.size ? [{ agency: { not_in: [...hidden] } }] : []
}

type Narrowing = Pick<QueryOf<'serviceList'>, 'recipient' | 'situation'>

async function conditions(req: PublicRequest, { recipient, situation }: Narrowing): Promise<Where[]> {
  const of: Where[] = recipient ? [{ recipients: { in: [recipient] } }] : []
  if (!situation) return of
  const filed = await findFirst(req, {
    collection: 'situations',
    where: { and: [{ slug: { equals: situation } }, listed] },
    select: { slug: true },
  })
  return [...of, filed ? { situation: { equals: filed.id } } : nothing]
}
