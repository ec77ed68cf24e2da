import { LOCALES } from '@birlik/shared/locales'
import { indexChildOf, NODES, type Renders } from '@birlik/shared/structure'

/** Seconds for which a shared cache may answer by itself. Purges by tag come first; these are the backstop. */
export type Windows = {
  maxAge: number
  /** May still be shown while a new one is fetched. */
  staleWhileRevalidate: number
  /** May still be shown while the cms cannot answer. */
  staleIfError: number
}

export type Route = {
  /** Address after host resolution: `:locale` is a language, another `:name` one segment, a last `*` any number of them. */
  pattern: string
  /**
   * Query parameters that change the answer; all others are left alone and ignored. `any` where no page of ours stands: other systems
   * tell their pages apart by them.
   */
  query: readonly string[] | 'any'
  /** Null: answered anew for every reader. */
  windows: Windows | null
  /** False where no page is rendered and so nothing waits for its turn: streams, files, JSON. */
  lane?: false
}

const DAY = 86_400
const PAGE: Windows = { maxAge: 300, staleWhileRevalidate: 60, staleIfError: 7 * DAY }
// As a browser is told to keep them; what has no tag is never purged.
const FILE: Windows = { maxAge: 365 * DAY, staleWhileRevalidate: 0, staleIfError: 0 }
const MACHINE: Windows = { maxAge: 600, staleWhileRevalidate: 300, staleIfError: DAY }

/** What must be known of an address before it is rendered. The first pattern that fits counts. */
export const ROUTES: readonly Route[] = [
  { pattern: '/robots.txt', query: [], windows: MACHINE },
  { pattern: '/sitemap.xml', query: [], windows: MACHINE },
  { pattern: '/sitemaps/:file', query: [], windows: MACHINE },
  { pattern: '/.well-known/security.txt', query: [], windows: MACHINE },
  { pattern: '/:locale/manifest.webmanifest', query: [], windows: MACHINE },
  { pattern: '/:locale', query: [], windows: PAGE },
  { pattern: '/:locale/agencies', query: ['type', 'page'], windows: PAGE },
  { pattern: '/:locale/services', query: ['recipient', 'situation', 'page'], windows: PAGE },
  { pattern: '/:locale/services/:slug', query: [], windows: PAGE },
  { pattern: '/:locale/situations', query: [], windows: PAGE },
  { pattern: '/:locale/situations/:slug', query: [], windows: PAGE },
  // What people type is without bound and is nobody else's business.
  { pattern: '/:locale/search', query: ['q', 'kind', 'agency', 'page'], windows: null },
  // A body is looked for by what people type.
  { pattern: '/:locale/dialogue', query: ['q'], windows: null },
  { pattern: '/:locale/dialogue/figures', query: ['sort'], windows: PAGE },
  { pattern: '/:locale/dialogue/figures.csv', query: [], windows: PAGE },
  // Shows what this reader chose.
  { pattern: '/:locale/preferences', query: ['back', 'saved'], windows: null },
  { pattern: '/:locale/:agency', query: [], windows: PAGE },
  { pattern: '/:locale/:agency/preferences', query: ['back', 'saved'], windows: null },
  { pattern: '/:locale/:agency/search', query: ['q', 'kind', 'page'], windows: null },
  // Says who is on line at this moment; suggestions go by what people type.
  { pattern: '/:locale/:agency/dialogue', query: [], windows: null },
  { pattern: '/:locale/:agency/dialogue/suggest.json', query: ['q'], windows: null },
  // A form has a token of its own, a conversation is its citizen's alone.
  { pattern: '/:locale/:agency/dialogue/forms/:form.json', query: [], windows: null, lane: false },
  { pattern: '/:locale/:agency/dialogue/forms/:form', query: [], windows: null },
  { pattern: '/:locale/:agency/dialogue/with/:link.json', query: [], windows: null, lane: false },
  { pattern: '/:locale/:agency/dialogue/with/:link', query: ['sent'], windows: null },
  { pattern: '/:locale/:agency/dialogue/with/:link/appeal', query: [], windows: null },
  { pattern: '/:locale/:agency/dialogue/with/:link/*', query: [], windows: null, lane: false },
  { pattern: '/:locale/:agency/dialogue/questions', query: ['topic', 'page'], windows: PAGE },
  { pattern: '/:locale/:agency/feed.xml', query: [], windows: MACHINE },
  { pattern: '/:locale/:agency/atom.xml', query: [], windows: MACHINE },
  { pattern: '/:locale/:agency/manifest.webmanifest', query: [], windows: MACHINE },
  // Machines ask what they like; see middleware/publicApi.
  { pattern: '/api/v1/*', query: [], windows: null },
  // Named with a hash of their content by the build, or never changed.
  { pattern: '/_astro/*', query: [], windows: FILE },
  { pattern: '/fonts/:file', query: [], windows: FILE },
  { pattern: '/icons.svg', query: [], windows: FILE },
  // Pictures, which come in few sizes. Films and papers are handed through, for they may be large.
  ...['avif', 'webp', 'png', 'jpg', 'jpeg', 'gif'].map((type) => ({
    pattern: `/media/:name.${type}`,
    query: [],
    windows: FILE,
  })),
  ...[
    '/about/leadership/:slug',
    '/careers/vacancies/:slug',
    '/dialogue/figures',
    '/dialogue/figures.csv',
    '/dialogue/panel',
    '/dialogue/questions/:slug',
    '/documents/:slug',
    '/press/events/:slug',
    '/press/news/:slug',
    '/projects/:slug',
    '/services/:slug',
  ].map((path) => ({ pattern: `/:locale/:agency${path}`, query: [], windows: PAGE })),
  { pattern: '/:locale/:agency/*', query: 'any', windows: PAGE },
]

/** What the lists of the standard structure are narrowed by. */
const LIST_QUERIES: Partial<Record<Renders, readonly string[]>> = {
  news: ['year', 'topic', 'page'],
  documents: ['year', 'kind', 'page'],
  events: ['year', 'kind', 'page'],
  people: ['page'],
  vacancies: ['page'],
  projects: ['page'],
  services: ['page'],
  situations: ['page'],
  faq: ['page'],
}

/** Sections by their address within an agency's site. */
const sections = new Map(
  NODES.map((node): [string, Route] => {
    const query = LIST_QUERIES[(indexChildOf(node.key) ?? node).renders] ?? []
    return [node.path, { pattern: `/:locale/:agency${node.path}`, query, windows: PAGE }]
  }),
)

const matchers = ROUTES.map((route) => ({ route, matches: matcherOf(route.pattern) }))

function matcherOf(pattern: string) {
  const source = pattern
    .replaceAll('.', '\\.')
    .replace(/:(\w+)/g, (_, name) => (name === 'locale' ? `(?:${LOCALES.join('|')})` : '[^/]+'))
    .replace(/\*$/, '.+')
  const whole = new RegExp(`^${source}/?$`)
  return (pathname: string) => whole.test(pathname)
}

/** The row for an address, or undefined when the table does not know it. */
export function routeOf(pathname: string): Route | undefined {
  const section = sections.get(pathname.replace(/^(?:\/[^/]+){2}/, ''))
  const route = matchers.find(({ matches }) => matches(pathname))?.route
  return section && route?.pattern === '/:locale/:agency/*' ? section : route
}

const namesOf = (query: Route['query'], given: URLSearchParams): readonly string[] =>
  query === 'any' ? [...new Set(given.keys())].sort() : query

/** The query parameters that change the answer, as given and not empty, in the order of the table. */
export function queryOf(url: URL): Record<string, string> {
  const names = namesOf(routeOf(url.pathname)?.query ?? [], url.searchParams)
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = url.searchParams.get(name)
      return value ? [[name, value]] : []
    }),
  )
}
