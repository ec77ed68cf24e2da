/**
 * How a page is made
 *
 *   ---
 *   const frame = await agencyFrameOf(Astro)    // or portalFrameOf: platform, agency, links, locale, path, query
 *   const article = await api('news', { agency: frame.agency.slug, slug }, { locale: frame.locale })
 *   keep(Astro, [tag.document('news', article.id)])                      // cache tags; without it the page is no-store
 *   ---
 *
 * How a page fails: `throw new NotFound('…')` from lib/api, or let what api() throws fly;
 * never set an error status by hand. src/middleware.ts catches what is thrown, sets `locals.failure` and renders
 * src/pages/errors.astro (the address /errors itself answers 404 from outside) with the failure's status, in the
 * frame of the agency in the address when this process has heard of it. errors.astro takes its frame from
 * `failureFrame(Astro.locals)`, which never asks the cms.
 */

import type { Agency, Platform } from '@birlik/shared/contract'
import { SEARCH_KINDS, tag } from '@birlik/shared/contract'
import { isLocale, type Locale } from '@birlik/shared/locales'
import { t } from '@birlik/shared/messages'
import { childrenOf, NODES, nodeAt } from '@birlik/shared/structure'
import type { APIContext } from 'astro'
import { queryOf, routeOf } from '../routes.ts'
import {
  agencyFor,
  lastKnownAgency,
  lastKnownPlatform,
  Moved,
  NotFound,
  PageError,
  platformFor,
} from './api/index.ts'
import { createLinks, type Links } from './links.ts'

/** What the error page must know. */
export type Failure = {
  status: PageError['status']
  locale: Locale
  /** Slug in the address; whether there is such an agency may be unknown. */
  agency: string | null
  /** Address as the reader asked it, within the agency's site or the portal, without language. */
  path: string
}

/** What surrounds every page. */
export type Frame<A extends Agency | null = Agency | null> = {
  locale: Locale
  platform: Platform
  /** Null on the portal's own pages. */
  agency: A
  links: Links
  /** Address within the agency's site or the portal, without language: `/press/news/abc`. */
  path: string
  /** The query parameters that change the page; the language switch keeps them. */
  query: Record<string, string>
}

type Page = Pick<APIContext, 'locals' | 'params' | 'url' | 'cache'>

/** The frame of a portal page (no `agency` in the address). */
export async function portalFrameOf(page: Page): Promise<Frame<null>> {
  const { locale } = page.locals
  return { ...common(page), platform: await platformFor(locale), agency: null }
}

/** The frame of an agency's page; an unknown agency is a NotFound. */
export async function agencyFrameOf(page: Page): Promise<Frame<Agency>> {
  const frame = await frameAt(page)
  const { agency, path } = frame
  // Under a former address.
  if (agency.slug !== page.params.agency) throw new Moved(agency.slug, path + page.url.search)
  if (agency.successor && isContinued(path)) throw new Moved(agency.successor.slug, path)
  return frame
}

async function frameAt(page: Page): Promise<Frame<Agency>> {
  const { locale } = page.locals
  const slug = page.params.agency
  if (!slug) throw new NotFound('no agency in the address')
  const [platform, agency] = await Promise.all([platformFor(locale), agencyFor(slug, locale)])
  return { ...common(page), platform, agency }
}

/** Sections that promise something: of a body that has ceased, its successor keeps the promise. What it has published stays. */
const CONTINUED: readonly string[] = ['contacts', 'reception', 'services', 'vacancies']

const isContinued = (path: string) => CONTINUED.includes(nodeAt(path)?.renders ?? '')

/**
 * The frame of a page on which people write: also while the cms is down, from what this process last heard; when it has heard
 * nothing, that of the portal.
 */
export async function steadyFrameOf(page: Page): Promise<Frame> {
  const { dialogue } = page.locals
  // What somebody has written and sent is shown again where they are, also at a former address.
  const isShownAgain = dialogue !== undefined && dialogue.page !== 'failed' && dialogue.status !== 200
  try {
    return await (isShownAgain ? frameAt(page) : agencyFrameOf(page))
  } catch (error) {
    if (!(error instanceof PageError) || error.status !== 503) throw error
    const { locale } = page.locals
    return {
      ...common(page),
      platform: lastKnownPlatform(locale) ?? unknownPlatform(locale),
      agency: lastKnownAgency(page.params.agency ?? '', locale) ?? null,
    }
  }
}

/** The frame of the error page, from what this process last heard. */
export function failureFrame(locals: App.Locals): Frame {
  const { failure } = locals
  if (!failure) throw new NotFound('the error page was asked for by its address')
  const { locale } = failure
  return {
    locale,
    platform: lastKnownPlatform(locale) ?? unknownPlatform(locale),
    agency: (failure.agency && lastKnownAgency(failure.agency, locale)) || null,
    links: createLinks(locals, locale),
    path: failure.path,
    query: {},
  }
}

/** What says whether the sections below one have something to show: the lists they show, and texts of their own. */
export const listsBelow = (key: string, agency: string): string[] => [
  tag.list('pages', agency),
  ...childrenOf(key, NODES).flatMap(({ renders }) => {
    if (renders === 'org-units') return [tag.list('agencies', agency)]
    if (renders === 'situations') return [tag.list('situations')]
    const kind = SEARCH_KINDS.find((kind) => kind === renders)
    return kind && kind !== 'questions' ? [tag.list(kind, agency)] : []
  }),
]

/** Declares what a page depends on, with the windows of src/routes.ts. Every page depends on the platform and its agency. */
export function keep(page: Page, tags: readonly string[] = []) {
  const windows = routeOf(page.url.pathname)?.windows
  if (!windows) return
  const { maxAge, staleWhileRevalidate: swr } = windows
  const agency = page.params.agency ? [tag.agency(page.params.agency)] : []
  page.cache.set({ maxAge, swr, tags: [...new Set([tag.platform, ...agency, ...tags])] })
}

/** Sends the reader on to the present address, until somebody changes where addresses lead. */
export function leadTo(page: Page & Pick<APIContext, 'redirect'>, href: string): Response {
  keep(page, [tag.redirects(page.params.agency)])
  return page.redirect(href, 301)
}

/** Splits an address as Astro sees it (`/kk/maidd/press`) into language, agency and the path within its site. */
export function placeOf(pathname: string, agency: string | undefined) {
  const [, language, ...rest] = pathname.split('/')
  const inside = agency === undefined ? rest : rest.slice(1)
  return {
    locale: isLocale(language) ? language : undefined,
    path: `/${inside.join('/')}`.replace(/(.)\/+$/, '$1'),
  }
}

function common(page: Page) {
  const { locale } = page.locals
  return {
    locale,
    links: createLinks(page.locals, locale),
    path: placeOf(page.url.pathname, page.params.agency).path,
    query: queryOf(page.url),
  }
}

function unknownPlatform(locale: Locale): Platform {
  const empty = { lead: '', notice: null, emergency: null, phone: null, email: null }
  return { title: t(locale, 'platform.name'), ...empty }
}
