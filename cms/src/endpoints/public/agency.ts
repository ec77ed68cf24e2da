import {
  type AgencyRecord,
  agencyByAnySlug,
  agencyBySlug,
  presentSlugOf,
} from '../../services/publicRead/agencies.ts'
import type { PublicRequest } from '../../services/publicRead/publicRequest.ts'
import { moved, notFound } from './refusal.ts'

/** The agency named in the address, as much of it as lists need. A renamed one sends to its new address, a draft is not there. */
export const agencyAt = (req: PublicRequest, slug: string): Promise<AgencyRecord> => found(req, slug, false)

/** The same with its contacts, divisions, banners and accounts. */
export const wholeAgencyAt = (req: PublicRequest, slug: string): Promise<AgencyRecord> =>
  found(req, slug, true)

/** The agency named in a query, by its former name too: an answer at the same address cannot send to another one. */
export async function agencyNamed(req: PublicRequest, slug: string): Promise<AgencyRecord> {
  const agency = await agencyByAnySlug(req, slug)
  if (!agency) throw notFound()
  return agency
}

async function found(req: PublicRequest, slug: string, whole: boolean): Promise<AgencyRecord> {
  const agency = await agencyBySlug(req, slug, whole)
  if (agency) return agency
  const present = await presentSlugOf(req, slug)
  if (!present) throw notFound()
  const { pathname } = new URL(req.url ?? '')
  throw moved(pathname.replace(`/agencies/${encodeURIComponent(slug)}`, `/agencies/${present}`))
}
