import { z } from 'zod'
import { agencyItem, division, emergencyBanner } from './agency.ts'
import { linkTo } from './blocks.ts'
import { documentItem } from './document.ts'
import { eventItem } from './events.ts'
import { faqItem } from './faq.ts'
import { picture } from './media.ts'
import { newsItem, topicRef } from './news.ts'
import { page } from './page.ts'
import { personItem } from './people.ts'
import { agencyRef, instant, listOf, path } from './primitives.ts'
import { projectItem } from './projects.ts'
import { serviceItem, situationItem } from './service.ts'
import { vacancyItem } from './vacancies.ts'

/** The platform's own frame: portal name, notices, footer. */
export const platform = z
  .strictObject({
    title: z.string(),
    lead: z.string(),
    notice: z.string().nullable().describe('E.g. that the content is a demonstration'),
    emergency: emergencyBanner.nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
  })
  .meta({ id: 'Platform' })
export type Platform = z.infer<typeof platform>

/** The portal's home. */
export const portalHome = z
  .strictObject({
    agencies: z.array(agencyItem),
    news: z.array(newsItem),
    services: z.array(serviceItem).describe('Popular ones'),
    situations: z.array(situationItem),
    events: z.array(eventItem),
  })
  .meta({ id: 'PortalHome' })
export type PortalHome = z.infer<typeof portalHome>

export const banner = z
  .strictObject({
    title: z.string(),
    text: z.string().nullable(),
    link: linkTo.shape.href,
    picture: picture.nullable(),
  })
  .meta({ id: 'Banner' })
export type Banner = z.infer<typeof banner>

/** An agency's home, as Order 124-НҚ p. 25 asks: each list may be empty and is then not shown. */
export const agencyHome = z
  .strictObject({
    news: z.array(newsItem),
    documents: z.array(documentItem),
    services: z.array(serviceItem),
    events: z.array(eventItem).describe('From today on'),
    vacancies: z.array(vacancyItem).describe('Open ones'),
    projects: z.array(projectItem),
    banners: z.array(banner),
    head: personItem.nullable(),
    activities: z
      .array(z.strictObject({ title: z.string(), path }))
      .describe('Filled nodes of the activities section'),
  })
  .meta({ id: 'AgencyHome' })
export type AgencyHome = z.infer<typeof agencyHome>

const facet = z.strictObject({ value: z.string(), title: z.string(), count: z.int().nonnegative() })

/** What a node of the standard structure shows besides its text. */
export const listing = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('news'),
      ...listOf(newsItem).shape,
      topics: z.array(topicRef),
      years: z.array(z.int()),
    }),
    z.strictObject({ kind: z.literal('events'), ...listOf(eventItem).shape }),
    z.strictObject({ kind: z.literal('people'), ...listOf(personItem).shape }),
    z.strictObject({ kind: z.literal('vacancies'), ...listOf(vacancyItem).shape }),
    z.strictObject({ kind: z.literal('projects'), ...listOf(projectItem).shape }),
    z.strictObject({
      kind: z.literal('documents'),
      ...listOf(documentItem).shape,
      kinds: z.array(facet),
      years: z.array(z.int()),
    }),
    z.strictObject({ kind: z.literal('services'), ...listOf(serviceItem).shape }),
    z.strictObject({ kind: z.literal('situations'), ...listOf(situationItem).shape }),
    z.strictObject({ kind: z.literal('faq'), ...listOf(faqItem).shape }),
    z.strictObject({
      kind: z.literal('org-units'),
      divisions: z.array(division),
      agencies: z.array(agencyItem),
    }),
  ])
  .meta({ id: 'Listing' })
export type Listing = z.infer<typeof listing>

/** One address of the standard structure: the node's own text, if written, and what it lists. */
export const sectionPage = z
  .strictObject({
    node: z.string().describe('Key of the node'),
    page: page.nullable(),
    filled: z.array(z.string()).describe('Keys of child nodes that have content'),
    listing: listing.nullable(),
    people: z
      .array(personItem)
      .describe('Leaders with reception hours, for contacts and reception; else empty'),
  })
  .meta({ id: 'SectionPage' })
export type SectionPage = z.infer<typeof sectionPage>

export const SEARCH_KINDS = [
  'news',
  'pages',
  'documents',
  'services',
  'situations',
  'people',
  'events',
  'vacancies',
  'projects',
  'faq',
  'questions',
] as const

export const searchHit = z
  .strictObject({
    kind: z.enum(SEARCH_KINDS),
    title: z.string(),
    summary: z.string(),
    path: path.describe('Within the agency’s site, or the portal when agency is null'),
    agency: agencyRef.nullable(),
    date: instant.nullable(),
    language: z.enum(['kk', 'ru', 'en']),
  })
  .meta({ id: 'SearchHit' })
export type SearchHit = z.infer<typeof searchHit>

export const searchPage = z
  .strictObject({ query: z.string(), ...listOf(searchHit).shape, kinds: z.array(facet) })
  .meta({ id: 'SearchPage' })
export type SearchPage = z.infer<typeof searchPage>

/** For site maps: every address of an agency with its languages and last change. */
export const addressItem = z
  .strictObject({ path, languages: z.array(z.enum(['kk', 'ru', 'en'])), updatedAt: instant })
  .meta({ id: 'AddressItem' })
export type AddressItem = z.infer<typeof addressItem>

/** Which host serves which agency at its root. */
export const hostList = z
  .strictObject({ items: z.array(z.strictObject({ host: z.string(), agency: z.string() })) })
  .meta({ id: 'HostList' })
export type HostList = z.infer<typeof hostList>
