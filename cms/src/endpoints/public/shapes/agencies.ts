import type { Agency, AgencyItem, Contacts, Division, MenuNode } from '@birlik/shared/contract'
import { type Locale, pickLocale } from '@birlik/shared/locales'
import { childrenOf, nodesOf, type StructureNode } from '@birlik/shared/structure'
import { idOf } from '../../../services/idOf.ts'
import { type AgencyRecord, agencyRefOf, ladderOf } from '../../../services/publicRead/agencies.ts'
import { inLanguage, languagesWith } from '../../../services/publicRead/inLanguage.ts'
import { pictureOf } from '../../../services/publicRead/mediaShapes.ts'
import type { Related } from '../../../services/publicRead/related.ts'

type Surroundings = {
  locale: Locale
  /** The agency and all bodies above it. */
  ancestors: ReadonlyMap<string, AgencyRecord>
  media: Related['media']
}

type WholeSurroundings = Surroundings & {
  /** The body that continues its work, by id, where it has ceased. */
  successors: ReadonlyMap<string, AgencyRecord>
}

/** The agency and the bodies above it, nearest first: what it lacks of its look it takes from the first that has it. */
export const lookOf = (agency: AgencyRecord, ancestors: Surroundings['ancestors']) => {
  const ladder = [agency, ...ladderOf(agency, ancestors)]
  return {
    emblem: ladder.find(({ emblem }) => emblem)?.emblem,
    cover: ladder.find(({ cover }) => cover)?.cover,
    palette: ladder.find(({ palette }) => palette)?.palette ?? 'sky',
  }
}

/** Language in which an agency's own texts are shown: that of its name. */
const languageOf = (agency: AgencyRecord, locale: Locale): Locale =>
  pickLocale(locale, languagesWith(agency.name))

export function agencyItemOf(agency: AgencyRecord, { locale, ancestors, media }: Surroundings): AgencyItem {
  const { abbreviation } = inLanguage(agency, languageOf(agency, locale))
  const parent = agency.parent && ancestors.get(String(idOf(agency.parent)))
  const emblem = media.get(idOf(lookOf(agency, ancestors).emblem) ?? '')
  return {
    ...agencyRefOf(agency, locale),
    type: agency.type,
    abbreviation: abbreviation || null,
    parent: parent && parent.state !== 'draft' ? agencyRefOf(parent, locale) : null,
    emblem: emblem ? pictureOf(emblem, locale) : null,
    state: agency.state === 'closed' ? 'closed' : 'live',
    updatedAt: agency.updatedAt,
  }
}

export function agencyOf(agency: AgencyRecord, surroundings: WholeSurroundings): Omit<Agency, 'emergency'> {
  const { locale, ancestors, media, successors } = surroundings
  const { palette, cover } = lookOf(agency, ancestors)
  const coverMedia = media.get(idOf(cover) ?? '')
  const successor = agency.state === 'closed' ? successors.get(idOf(agency.successor) ?? '') : undefined
  const above = ladderOf(agency, ancestors).filter(({ state }) => state !== 'draft')
  return {
    ...agencyItemOf(agency, surroundings),
    ancestors: above.map((body) => agencyRefOf(body, locale)).reverse(),
    palette,
    cover: coverMedia ? pictureOf(coverMedia, locale) : null,
    contacts: contactsOf(inLanguage(agency, languageOf(agency, locale))),
    accounts: (agency.accounts ?? []).map(({ network, handle, url, language, verifiedAt, status }) => ({
      network,
      handle,
      url,
      language,
      verifiedAt: verifiedAt || null,
      status,
    })),
    demonstration: Boolean(agency.demonstration),
    domains: (agency.domains ?? []).map(({ host }) => host),
    menu: menuOf(nodesOf(agency), locale),
    successor: successor ? agencyRefOf(successor, locale) : null,
  }
}

function contactsOf({ addresses, phones, email, hours, point }: AgencyRecord): Contacts {
  const { lat, lon } = point ?? {}
  return {
    addresses: (addresses ?? []).flatMap(({ label, text, postcode }) =>
      text ? [{ label: label || null, text, postcode: postcode || null }] : [],
    ),
    phones: (phones ?? []).map(({ label, number }) => ({ label: label || null, number })),
    email: email || null,
    hours: (hours ?? []).map(({ day, from, until, breakFrom, breakUntil }) => ({
      day,
      from: from || null,
      until: until || null,
      breakFrom: breakFrom || null,
      breakUntil: breakUntil || null,
    })),
    point: lat != null && lon != null ? { lat, lon } : null,
  }
}

function menuOf(nodes: StructureNode[], locale: Locale): Agency['menu'] {
  const entry = ({ key, title, path }: StructureNode): MenuNode => ({ key, title: title[locale], path })
  return nodes
    .filter(({ parent }) => parent === null)
    .map((node) => ({ ...entry(node), children: childrenOf(node.key, nodes).map(entry) }))
}

/** Divisions as a tree. One whose superior is missing, or stands below itself, is shown at the top. */
export function divisionsOf(agency: AgencyRecord, locale: Locale): Division[] {
  const rows = inLanguage(agency, languageOf(agency, locale)).divisions ?? []
  const parents = new Map(rows.map(({ key, parentKey }) => [key, parentKey]))
  const isTop = (key: string): boolean => {
    const seen = new Set<string>()
    for (let at: string | null | undefined = key; at; at = parents.get(at)) {
      if (seen.has(at)) return true
      seen.add(at)
    }
    const parent = parents.get(key)
    return !parent || !parents.has(parent)
  }
  const top = new Set(rows.flatMap(({ key }) => (isTop(key) ? [key] : [])))
  const below = (parent: string | null): Division[] =>
    rows
      .filter(({ key, parentKey }) =>
        parent === null ? top.has(key) : parentKey === parent && !top.has(key),
      )
      .map(({ key, name, head, phone, email }) => ({
        name: name ?? '',
        head: head || null,
        phone: phone || null,
        email: email || null,
        divisions: below(key),
      }))
  return below(null)
}
