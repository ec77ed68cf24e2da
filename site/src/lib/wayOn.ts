import { tag } from '@birlik/shared/contract'
import { DEFAULT_LOCALE } from '@birlik/shared/locales'
import { readOldAddress } from '@birlik/shared/rules'
import { nodeAt } from '@birlik/shared/structure'
import type { APIContext } from 'astro'
import { routeOf } from '../routes.ts'
import { destinationFor, Moved, PageError } from './api/index.ts'
import { withoutLink } from './dialogue/withoutLink.ts'
import { createLinks } from './links.ts'
import { placeOf } from './page.ts'

type Place = { agency: string | null; path: string }

/**
 * Where to send a reader whose page failed, or undefined where nothing is known of it: to where an address leads that no page answers,
 * then to its one way of writing, for addresses are printed with a full stop behind them and typed in capitals.
 */
export async function wayOn(context: APIContext, error: unknown): Promise<Response | undefined> {
  const { locals, url, request } = context
  const isMissing = error instanceof PageError && (error.status === 404 || error.status === 410)
  if (!(error instanceof Moved) && (!isMissing || !['GET', 'HEAD'].includes(request.method))) return undefined
  // Secret links are told to nobody, and their letters are as they are.
  if (withoutLink(url.pathname) !== url.pathname) return undefined
  const href = error instanceof Moved ? hrefOf(context, error) : await hrefFrom(context)
  if (href === undefined || href === url.pathname + url.search) return undefined
  const { agency } = context.params
  context.cache.set(false)
  context.cache.set({
    maxAge: 300,
    tags: [
      tag.platform,
      tag.list('agencies'),
      tag.redirects(agency),
      ...(agency ? [tag.agency(agency)] : []),
    ],
  })
  return context.redirect(new URL(href, locals.origin).href.replace(locals.origin, ''), 301)
}

async function hrefFrom(context: APIContext): Promise<string | undefined> {
  const { locals, url, params } = context
  const language = placeOf(url.pathname, undefined).locale
  const agency = language ? (params.agency ?? null) : locals.agencyHost
  const path = language ? placeOf(url.pathname, params.agency).path : url.pathname
  const found = await destinationFor(agency, (language ? `/${language}${path}` : path) + url.search)
  if (found) return hrefOf(context, found)
  const written = readOldAddress(path)?.path ?? path
  if (language)
    return hrefOf(context, { agency: params.agency?.toLowerCase() ?? null, path: written + url.search })
  return isPage(written, locals.agencyHost) ? `/${DEFAULT_LOCALE}${written}${url.search}` : undefined
}

/** Whether an address would be a page if it had a language. */
const isPage = (path: string, agencyHost: string | null) =>
  path === '/' ||
  (agencyHost
    ? nodeAt(path) !== undefined
    : !routeOf(`/${DEFAULT_LOCALE}${path}`)?.pattern.startsWith('/:locale/:agency'))

function hrefOf({ locals }: APIContext, { agency, path }: Place): string {
  // A file has one address in all languages.
  if (path.startsWith('/media/')) return path
  return createLinks(locals, locals.locale).on(agency === null ? null : { slug: agency }, path)
}
