import { isLocale } from '@birlik/shared/locales'
import { queryOf, type Route, routeOf } from '../../src/routes.ts'
import { canonicalPathOf } from '../middleware/canonicalPath/canonicalPathOf.ts'
import type { ResolvedHost } from '../requestContext.ts'

/** An address as its answer is kept. */
export type Address = {
  key: string
  /** To ask the application for: the declared query parameters only, in one order. */
  url: string
  route: Route
  /** Whose cms work it is. */
  lane: string
}

// Letters that need no encoding: the same page written as `%6Eews` would be kept once more.
const PLAIN = /^\/[\w.~!$&'()*+,;=:@/-]*$/

export const keyOf = (host: ResolvedHost, url: string) => `${host.origin} ${host.agencyHost ?? ''} ${url}`

/**
 * What of a request means something; undefined when routes.ts does not know it or says that nothing is rendered for it. Whatever
 * else was asked shares the answer.
 */
export function addressOf(host: ResolvedHost, asked: string): Address | undefined {
  const [pathname = '', search = ''] = splitAt(asked, '?')
  if (!PLAIN.test(pathname) || pathname !== canonicalPathOf(pathname, host.agencyHost !== null))
    return undefined
  const inside = host.agencyHost ? withAgency(pathname, host.agencyHost) : pathname
  const route = routeOf(inside)
  if (!route || route.lane === false) return undefined
  const query = search && String(new URLSearchParams(queryOf(new URL(`http://x${inside}?${search}`))))
  const url = query ? `${pathname}?${query}` : pathname
  return { key: keyOf(host, url), url, route, lane: laneOf(route, inside) }
}

/** Lanes that are no agency's; none of these is a slug an agency may have. */
export const SHARED: ReadonlySet<string> = new Set(['portal', 'api', 'media'])

function laneOf({ pattern }: Route, pathname: string) {
  if (pattern.startsWith('/:locale/:agency')) return pathname.split('/')[2] ?? ''
  return /^\/(api|media)\//.exec(pattern)?.[1] ?? 'portal'
}

/** On an agency's own host `/kk/press` is `/kk/{agency}/press`. */
export function withAgency(url: string, agency: string) {
  const [, language = '', rest = ''] = /^\/([^/?]+)(.*)$/.exec(url) ?? []
  return isLocale(language) ? `/${language}/${agency}${rest}` : url
}

function splitAt(text: string, mark: string) {
  const at = text.indexOf(mark)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
