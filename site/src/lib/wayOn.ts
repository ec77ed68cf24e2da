import { tag } from '@birlik/shared/contract'
import { DEFAULT_LOCALE, isLocale } from '@birlik/shared/locales'
import { readOldAddress } from '@birlik/shared/rules'
import { nodeAt } from '@birlik/shared/structure'
import type { APIContext } from 'astro'
import { routeOf } from '../routes.ts'
import { destinationFor, Gone, Moved, PageError } from './api/index.ts'
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
  if (error instanceof Moved) return led(context, error)
  if (!isMissing || !['GET', 'HEAD'].includes(request.method)) return undefined
  // Secret links are told to nobody, and their letters are as they are.
  if (withoutLink(url.pathname) !== url.pathname) return undefined
  // What somebody has written is shown to them, not left behind.
  if (locals.dialogue?.page === 'failed' && locals.dialogue.typed?.length) return undefined
  const language = placeOf(url.pathname, undefined).locale
  const agency = language ? (context.params.agency ?? null) : locals.agencyHost
  const path = language ? placeOf(url.pathname, context.params.agency).path : url.pathname
  const found = await destinationFor(agency, (language ? `/${language}${path}` : path) + url.search)
  if (found === 'gone') throw new Gone(`nothing is left at ${url.pathname}`)
  if (found) return led(context, found)
  const written = readOldAddress(askedIn(context))?.path ?? '/'
  if (language) return sent(context, `/${language}${written}${url.search}`)
  return isPage(written, locals.agencyHost)
    ? sent(context, `/${DEFAULT_LOCALE}${written}${url.search}`)
    : undefined
}

const led = (context: APIContext, place: Place) => sent(context, hrefOf(context, place), place.agency)

/** Undefined where the way leads back to where the reader stands, however either is written. */
function sent(context: APIContext, href: string, found: string | null = null): Response | undefined {
  const { locals, url, cache, params } = context
  const asked = new URL(askedIn(context), locals.origin)
  const target = new URL(href, locals.origin)
  if (pageAt(target) === pageAt(asked)) return undefined
  cache.set(false)
  if (withoutLink(url.pathname) === url.pathname) {
    const concerned = [params.agency, locals.agencyHost, found].filter((slug) => typeof slug === 'string')
    const tags = concerned.flatMap((slug) => [tag.agency(slug), tag.redirects(slug)])
    cache.set({
      maxAge: 300,
      tags: [...new Set([tag.platform, tag.list('agencies'), tag.redirects(), ...tags])],
    })
  }
  const location =
    target.origin === new URL(locals.origin).origin ? target.href.slice(target.origin.length) : target.href
  return context.redirect(location, 301)
}

/** A slash at the end is put right by canonicalPath, and names no other page. */
const pageAt = ({ origin, pathname, search }: URL) => origin + pathname.replace(/\/+$/, '') + search

/** The address as its reader wrote it: on an agency's own host Astro sees the agency in it, after a language. */
function askedIn({ locals, url: { pathname, search } }: APIContext): string {
  const hasAgency = locals.agencyHost !== null && isLocale(pathname.split('/')[1])
  return (hasAgency ? pathname.replace(/^(\/[^/]+)\/[^/]+/, '$1') : pathname) + search
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
