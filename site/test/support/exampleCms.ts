/**
 * A cms made of shared/examples: answers every operation of the contract by address and language.
 * For the site's tests, and for work on pages: `node site/test/support/exampleCms.ts 3393`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { openapi } from '@birlik/shared/contract'
import { DEFAULT_LOCALE, FALLBACK_ORDER, isLocale, type Locale } from '@birlik/shared/locales'
import { nodeByKey, type Renders } from '@birlik/shared/structure'

type Json = Record<string, unknown>
type Example = { state: string; locale: Locale | undefined; content: Json }
type Answer = { status: number; body: Json; location?: string }

const root = fileURLToPath(new URL('../../../shared/examples/', import.meta.url))
const media = fileURLToPath(new URL('media/', import.meta.url))

const examplesOf = (folder: string): Example[] =>
  readdirSync(`${root}${folder}`).map((name) => {
    const [state = '', language] = name.replace(/\.json$/, '').split('.')
    const content = JSON.parse(readFileSync(`${root}${folder}/${name}`, 'utf8')) as Json
    return { state, locale: isLocale(language) ? language : undefined, content }
  })

const examples = Object.fromEntries(readdirSync(root).map((folder) => [folder, examplesOf(folder)]))

/** The example of a folder that fits, in the language asked or the next one of the fallback order. */
function find(folder: string, locale: Locale, fits: (example: Example) => boolean): Json | undefined {
  const fitting = (examples[folder] ?? []).filter(fits)
  const inOrder = FALLBACK_ORDER[locale].map((language) =>
    fitting.find((example) => example.locale === language),
  )
  return (inOrder.find(Boolean) ?? fitting[0])?.content
}

const state = (folder: string, name: string, locale: Locale) => find(folder, locale, (e) => e.state === name)
const bySlug = (folder: string, slug: string, locale: Locale) =>
  find(folder, locale, (e) => e.content.slug === slug)

const DOCUMENTS: Record<string, string> = {
  news: 'newsArticle',
  documents: 'officialDocument',
  services: 'servicePassport',
  pages: 'page',
  people: 'person',
  events: 'event',
  vacancies: 'vacancy',
  projects: 'project',
  forms: 'contactForm',
  questions: 'publicQuestion',
}
const LISTS: Record<string, string> = {
  news: 'newsList',
  documents: 'documentList',
  services: 'serviceList',
  pages: 'pageList',
  people: 'personList',
  events: 'eventList',
  vacancies: 'vacancyList',
  projects: 'projectList',
  faq: 'faqList',
  forms: 'formList',
  questions: 'questionPage',
  addresses: 'addresses',
}

const ok = (body: Json | undefined): Answer => (body ? { status: 200, body } : problem('not-found'))
const problem = (name: string): Answer => {
  const body = state('problem', name, DEFAULT_LOCALE) as Json & { status: number }
  return { status: body.status, body }
}

/** A node of the structure: its own example, else that of a node which is rendered alike. */
function section(key: string, locale: Locale): Json | undefined {
  const own = find('sectionPage', locale, (e) => e.content.node === key)
  if (own) return own
  const renders: Renders | undefined = nodeByKey(key)?.renders
  if (!renders) return undefined
  const alike = renders === 'page' || renders === 'section' ? `${renders}-unfilled` : renders
  const example = state('sectionPage', alike, locale)
  return example && { ...example, node: key }
}

/** The account of a body: its own example, else that of a body that was asked nothing yet. */
const figures = (agency: string, locale: Locale) =>
  find('dialogueFigures', locale, (e) => (e.content.agency as Json).slug === agency) ??
  state('dialogueFigures', 'none', locale)

/** Where the addresses of former sites lead. */
const DESTINATIONS: Record<string, Json> = {
  'maidd /kk/old/page.php?id=5': { agency: 'maidd', path: '/contacts?x=1#map' },
  'maidd /kk/eski-bet': { agency: null, path: '/services' },
  'maidd /kk/fail': { agency: null, path: '/media/0199.pdf' },
  'maidd /kk/ainalym': { agency: 'maidd', path: '/ainalym' },
  'maidd /index.php?id=7': { agency: 'maidd', path: '/press/news' },
  ' /?p=12': { agency: 'maidd', path: '/contacts' },
  ' /maidd/contacts': { agency: 'maidd', path: '/contacts' },
}

function destination(address: string, agency: string | null): Answer {
  if (address.endsWith('/zhoiylgan')) return problem('gone')
  return ok(DESTINATIONS[`${agency ?? ''} ${address}`])
}

/** Examples are first pages: whatever comes after the last is empty, as in the cms. */
function pageOf(body: Json, asked: number): Json {
  if (body.listing) return { ...body, listing: pageOf(body.listing as Json, asked) }
  const { total, limit } = body
  return asked > 1 && Array.isArray(body.items) && asked > Math.ceil(Number(total) / Number(limit))
    ? { ...body, items: [], page: asked, next: null }
    : body
}

function answer(path: string, query: URLSearchParams): Answer {
  const asked = query.get('locale') ?? DEFAULT_LOCALE
  if (!isLocale(asked) || (query.has('page') && !/^[1-9]\d{0,4}$/.test(query.get('page') ?? ''))) {
    return problem('bad-parameter')
  }
  const [first, second, third, fourth] = path.split('/').slice(1).map(decodeURIComponent)
  if (fourth === 'zhoiylgan') return problem('gone')

  switch (first) {
    case 'openapi.json':
      return ok(openapi())
    case 'platform':
      return ok(state('platform', 'calm', asked))
    case 'hosts':
      return ok(state('hosts', 'one', asked))
    case 'portal':
      return ok(state('portalHome', 'full', asked))
    case 'search':
      return ok(
        state('searchPage', query.get('q')?.startsWith('ғ') || !query.get('q') ? 'empty' : 'hits', asked),
      )
    case 'services':
      return ok(second ? bySlug('servicePassport', second, asked) : state('serviceList', 'page', asked))
    case 'situations':
      return ok(second ? bySlug('situation', second, asked) : state('situationList', 'page', asked))
    case 'dialogue':
      return ok(state('dialogueSummaries', 'page', asked))
    case 'destination':
      return destination(query.get('address') ?? '', query.get('agency'))
    case 'agencies':
      break
    default:
      return problem('not-found')
  }

  if (!second) return ok(state('agencies', 'page', asked))
  // The address that the ministry had before.
  if (second === 'mcrdi')
    return { status: 301, body: {}, location: `/api/v1${path.replace('mcrdi', 'maidd')}?${query}` }
  const agency = bySlug('agency', second, asked)
  if (!agency || !third) return ok(agency)
  if (third === 'home') return ok(state('agencyHome', second === 'maidd' ? 'full' : 'little', asked))
  if (third === 'sections') return ok(section(fourth ?? '', asked))
  if (third === 'dialogue') return ok(figures(second, asked))
  if (!fourth)
    return ok(LISTS[third] && find(LISTS[third], asked, () => true) ? listOf(third, asked, query) : undefined)
  // The slug this article had before.
  if (third === 'news' && fourth === 'auyl-interneti') {
    return { status: 301, body: {}, location: `/api/v1/agencies/${second}/news/auylda-internet?${query}` }
  }
  return ok(bySlug(DOCUMENTS[third] ?? '', fourth, asked))
}

function answered(path: string, query: URLSearchParams): Answer {
  const found = answer(path, query)
  return { ...found, body: pageOf(found.body, Number(query.get('page') ?? 1)) }
}

const listOf = (kind: string, locale: Locale, query: URLSearchParams) =>
  kind === 'news' && query.get('year') === '1991'
    ? state('newsList', 'empty', locale)
    : state(LISTS[kind] ?? '', 'page', locale)

/** Starts the example cms; `port` 0 takes a free one. */
export async function startExampleCms(
  port = 0,
): Promise<{ origin: string; server: Server; asked: string[]; ids: Map<string, string | undefined> }> {
  const asked: string[] = []
  const ids = new Map<string, string | undefined>()
  const server = createServer((req, res) => {
    const url = new URL(req.url ?? '/', 'http://cms')
    const line = `${req.method} ${url.pathname}${url.search}`
    asked.push(line)
    ids.set(line, req.headers['x-request-id'] as string | undefined)
    if (url.pathname.startsWith('/api/media/file/'))
      return void sendMedia(url.pathname, req.headers.range, res)
    const found = url.pathname.startsWith('/api/v1/')
      ? answered(url.pathname.slice(7), url.searchParams)
      : problem('not-found')
    const type = found.status >= 400 ? 'application/problem+json' : 'application/json'
    res.writeHead(found.status, { 'Content-Type': type, ...(found.location && { Location: found.location }) })
    res.end(JSON.stringify(found.body))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, asked, ids }
}

const TYPES: Record<string, string> = { webp: 'image/webp', avif: 'image/avif' }

function sendMedia(pathname: string, range: string | undefined, res: import('node:http').ServerResponse) {
  if (pathname.includes('absent')) return res.writeHead(404).end()
  if (pathname.includes('deleted')) return res.writeHead(410).end()
  if (pathname.includes('unreadable')) return res.writeHead(500).end()
  const type = TYPES[pathname.split('.').at(-1) ?? '']
  const bytes = type
    ? readFileSync(`${media}picture.${pathname.split('.').at(-1)}`)
    : Buffer.from(
        pathname.endsWith('.vtt')
          ? `WEBVTT\n\n${'00:00.000 --> 00:01.000\nСөз\n\n'.repeat(100)}`
          : '%PDF-1.4 example',
      )
  const [, from, until] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? []
  const common = {
    'Content-Type': type ?? (pathname.endsWith('.vtt') ? 'text/vtt' : 'application/pdf'),
    'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent('Бұйрық.pdf')}`,
    'Last-Modified': 'Fri, 20 Nov 2026 06:45:00 GMT',
    'Accept-Ranges': 'bytes',
    'Set-Cookie': 'cms=secret',
  }
  if (from === undefined) return res.writeHead(200, { ...common, 'Content-Length': bytes.length }).end(bytes)
  const part = bytes.subarray(Number(from), Number(until) + 1)
  const contentRange = `bytes ${from}-${until}/${bytes.length}`
  return res
    .writeHead(206, { ...common, 'Content-Length': part.length, 'Content-Range': contentRange })
    .end(part)
}

if (import.meta.main) {
  const { origin } = await startExampleCms(Number(process.argv[2] ?? 3000))
  console.log(`The example cms answers at ${origin}/api/v1/platform`)
}
