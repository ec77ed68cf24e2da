import type { Locale } from '@birlik/shared/locales'
import { type OldAddress, readOldAddress } from '@birlik/shared/rules'
import { isReservedSlug } from '@birlik/shared/text'
import { idOf } from '../idOf.ts'
import {
  type AgencyRecord,
  agencyByAnySlug,
  agencyById,
  agencyBySlug,
  presentSlugOf,
} from '../publicRead/agencies.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'
import { redirectAt } from './redirectRows.ts'

/**
 * An address within the site of an agency (null: of the portal), without language. `path` is how it is written, with what it asks for;
 * `address` is how it is compared.
 */
export type Place = { agency: string | null; path: string; address: OldAddress }

/** Whoever needs more is going in a circle, which two people have closed at the same moment. */
const MOST_STEPS = 6

/**
 * Where an address leads that no page answers: by redirects, to the present address of a renamed agency, or to the successor of one that
 * has ceased. Null where nothing is known of it.
 */
export async function destinationOf(req: PublicRequest, asked: Place): Promise<Place | 'gone' | null> {
  const first = await stepFrom(req, asked, true)
  if (first === null || first === 'gone') return first
  const { places, end } = await wayFrom(req, first)
  if (end === 'gone') return 'gone'
  return end === 'circle' ? null : (places.at(-1) ?? null)
}

type Way = { places: Place[]; end: 'page' | 'gone' | 'circle' }

/** The places to which redirects lead from one, itself first. */
export async function wayFrom(req: PublicRequest, start: Place): Promise<Way> {
  const places = [start]
  for (let place = start; places.length <= MOST_STEPS; places.push(place)) {
    const next = await stepFrom(req, place, false)
    if (next === null) return { places, end: 'page' }
    if (next === 'gone') return { places, end: 'gone' }
    place = next
  }
  return { places, end: 'circle' }
}

/** One step onwards; null where the way ends. That no page answers is known of the first place alone. */
async function stepFrom(req: PublicRequest, place: Place, first: boolean): Promise<Place | 'gone' | null> {
  const { address } = place
  const agency = place.agency === null ? null : await agencyBySlug(req, place.agency)
  if (place.agency !== null && !agency) {
    const present = await presentSlugOf(req, place.agency)
    // An agency that was deleted has left its address to the portal.
    return present ? { ...place, agency: present } : redirected(req, null, underPortal(place.agency, address))
  }
  const redirect = await redirected(req, agency, address)
  if (redirect || !first) return redirect
  if (!agency) return withinAgency(req, place)
  // Its forms explain themselves, and keep what was written into them.
  const isContinued = agency.state === 'closed' && !address.path.startsWith('/dialogue/')
  const successor = isContinued ? await heirOf(req, agency) : null
  return successor ? { ...place, agency: successor } : null
}

async function redirected(
  req: PublicRequest,
  agency: { id: string; slug: string } | null,
  address: OldAddress,
): Promise<Place | 'gone' | null> {
  const row = await redirectAt(req, agency?.id ?? null, address)
  if (!row) return null
  if (!row.to) return 'gone'
  return placeAt(req, agency?.slug ?? null, row.to, address.language)
}

/**
 * The place that a redirect of a site names: an address within that site, or with a language one of the platform. One of the platform
 * that begins with an agency is one of that agency.
 */
export async function placeAt(
  req: PublicRequest,
  site: string | null,
  to: string,
  language: Locale | undefined,
): Promise<Place> {
  const read = readOldAddress(to)
  const agency = read?.language ? null : site
  const path = read?.language ? to.replace(/^\/[^/?#]*/, '') || '/' : to
  const place = { agency, path, address: { path: read?.path ?? '/', query: read?.query ?? '', language } }
  return agency === null ? ((await withinAgency(req, place)) ?? place) : place
}

/** The same place as one of the agency that the address begins with, as people print it: `birlik.kz/maidd/contacts`. */
async function withinAgency(req: PublicRequest, { path, address }: Place): Promise<Place | null> {
  const [, slug = '', ...rest] = address.path.split('/')
  if (!slug || isReservedSlug(slug)) return null
  const agency = await agencyByAnySlug(req, slug)
  if (!agency) return null
  const inside = path.replace(/^\/+[^/?#]*/, '')
  return {
    agency: agency.slug,
    path: inside.startsWith('/') ? inside : `/${inside}`,
    address: { ...address, path: `/${rest.join('/')}` },
  }
}

/** The body on line that continues the work of one that has ceased, however many have done so in between. */
async function heirOf(req: PublicRequest, { successor }: AgencyRecord): Promise<string | null> {
  let id = idOf(successor)
  for (let steps = 0; id && steps < MOST_STEPS; steps++) {
    const next: AgencyRecord | null = await agencyById(req, id)
    if (next?.state === 'live') return next.slug
    id = next?.state === 'closed' ? idOf(next.successor) : null
  }
  return null
}

const underPortal = (slug: string, address: OldAddress): OldAddress => ({
  ...address,
  path: `/${slug}${address.path === '/' ? '' : address.path}`,
})
