import type { AgencyRef } from '@birlik/shared/contract'
import { type Locale, pickLocale } from '@birlik/shared/locales'
import type { Where } from 'payload'
import type { Doc } from './collections.ts'
import { find, findByIds, findFirst } from './find.ts'
import { languagesWith, textIn } from './inLanguage.ts'
import type { PublicRequest } from './publicRequest.ts'

/** An agency as it is read for every page: all but its lists of contacts, divisions and banners. */
export type AgencyRecord = Doc<'agencies'>

/** What lists of agencies and the ladder above one need. */
export const agencySelect = {
  slug: true,
  type: true,
  name: true,
  shortName: true,
  abbreviation: true,
  parent: true,
  emblem: true,
  palette: true,
  cover: true,
  state: true,
  successor: true,
  updatedAt: true,
} as const

/** On line or ceased: what a reader may open. A draft is nobody's business yet. */
export const open: Where = { state: { in: ['live', 'closed'] } }

/** On line: what the portal lists. */
export const live: Where = { state: { equals: 'live' } }

/** Bodies directly below an agency that are on line. */
export const below = ({ id }: AgencyRecord): Where => ({ and: [{ parent: { equals: id } }, live] })

/** What the page of an agency itself shows: all but its former addresses, which Payload reads without an index. */
const wholeSelect = { formerSlugs: false } as const

/** The agency at an address; null when there is none or it is a draft. Contacts, divisions and banners only if `whole`. */
export const agencyBySlug = (req: PublicRequest, slug: string, whole = false): Promise<AgencyRecord | null> =>
  findFirst(req, {
    collection: 'agencies',
    where: { and: [{ slug: { equals: slug } }, open] },
    select: whole ? wholeSelect : agencySelect,
  })

/** The agency with this id, whatever its state. */
export const agencyById = (req: PublicRequest, id: string | null): Promise<AgencyRecord | null> =>
  id
    ? findFirst(req, { collection: 'agencies', where: { id: { equals: id } }, select: agencySelect })
    : Promise.resolve(null)

/** The agency that has this address, or once had it. */
export async function agencyByAnySlug(req: PublicRequest, slug: string): Promise<AgencyRecord | null> {
  const agency = await agencyBySlug(req, slug)
  if (agency) return agency
  const present = await presentSlugOf(req, slug)
  return present ? agencyBySlug(req, present) : null
}

/** Present address of an agency that had another one. */
export async function presentSlugOf(req: PublicRequest, former: string): Promise<string | null> {
  const where: Where = { and: [{ formerSlugs: { in: [former] } }, open] }
  const agency = await findFirst(req, { collection: 'agencies', where, select: { slug: true } })
  return agency?.slug ?? null
}

/** Agencies that readers of the portal do not meet: drafts and those that have ceased. Usually few. */
export async function hiddenAgencies(req: PublicRequest): Promise<Set<string>> {
  const where: Where = { state: { in: ['draft', 'closed'] } }
  const docs = await find(req, { collection: 'agencies', where, select: { slug: true }, limit: 0 })
  return new Set(docs.map(({ id }) => id))
}

/** A ministry's territorial department is two steps down; more would be a slip in the data. */
const MAX_STEPS = 5

/** These agencies and all bodies above them, by id: one query for each step of the ladder. */
export async function withAncestors(
  req: PublicRequest,
  agencies: readonly AgencyRecord[],
): Promise<Map<string, AgencyRecord>> {
  const known = new Map(agencies.map((agency) => [agency.id, agency]))
  let step: Iterable<AgencyRecord> = agencies
  for (let n = 0; n < MAX_STEPS; n++) {
    const missing = [...step].flatMap(({ parent }) =>
      parent && !known.has(String(parent)) ? [String(parent)] : [],
    )
    if (!missing.length) break
    const found = await findByIds(req, 'agencies', missing, agencySelect)
    for (const [id, agency] of found) known.set(id, agency)
    step = found.values()
  }
  return known
}

/** Bodies above an agency, nearest first. */
export function ladderOf(agency: AgencyRecord, known: ReadonlyMap<string, AgencyRecord>): AgencyRecord[] {
  const ladder: AgencyRecord[] = []
  let above = agency.parent && known.get(String(agency.parent))
  while (above && above !== agency && !ladder.includes(above)) {
    ladder.push(above)
    above = above.parent && known.get(String(above.parent))
  }
  return ladder
}

/** Name of an agency for a reader; in another language where it has none in theirs. */
export function agencyRefOf(
  agency: Pick<AgencyRecord, 'slug' | 'name' | 'shortName'>,
  locale: Locale,
): AgencyRef {
  const language = pickLocale(locale, languagesWith(agency.name))
  const name = textIn(agency.name, language)
  return {
    slug: agency.slug,
    name: name ?? agency.slug,
    shortName: textIn(agency.shortName, language) || name || agency.slug,
  }
}
