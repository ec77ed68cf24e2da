import { randomUUID } from 'node:crypto'
import { openapi } from '@birlik/shared/contract'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@birlik/shared/locales'
import type { PayloadRequest } from 'payload'
import type { Context } from './context.ts'
import { handlers } from './handlers/index.ts'
import { matchOperation } from './matchOperation.ts'
import { parseQuery } from './parseQuery.ts'
import { isInternal, problemOf } from './problemOf.ts'
import { notFound } from './refusal.ts'

const REQUEST_ID = /^[\w-]{8,64}$/

/** Answers one question to the public read API, in JSON or with a problem. */
export async function answer(req: PayloadRequest): Promise<Response> {
  const url = new URL(req.url ?? '')
  const locale = localeOf(url)
  const given = req.headers.get('x-request-id') ?? ''
  const requestId = REQUEST_ID.test(given) ? given : randomUUID()
  const response = await respond(req, url, locale).catch((error: unknown) => {
    // Only the address is logged, without its query: people's search words are their own.
    if (isInternal(error)) req.payload.logger.error({ err: error, requestId, path: url.pathname })
    return problemOf(error, { url, locale, requestId })
  })
  response.headers.set('X-Request-Id', requestId)
  return response
}

async function respond(req: PayloadRequest, url: URL, locale: Locale): Promise<Response> {
  const segments = (req.routeParams?.address ?? []) as string[]
  if (segments.join('/') === 'openapi.json') return Response.json(openapi())
  const match = matchOperation(segments)
  if (!match) throw notFound()
  const query = parseQuery(match.name, url.searchParams, locale)
  const context = { req, locale, now: new Date(), params: match.params, query, next: nextPage(url) }
  // The table ties each handler to its own query and address; here its name is known at run time only.
  const handler = handlers[match.name] as (context: Context) => Promise<unknown>
  return Response.json(await handler(context as Context), { headers: { 'Content-Language': locale } })
}

function localeOf({ searchParams }: URL): Locale {
  const asked = searchParams.get('locale')
  return isLocale(asked) ? asked : DEFAULT_LOCALE
}

const nextPage =
  ({ pathname, searchParams }: URL): Context['next'] =>
  (page, limit, total) => {
    if (page * limit >= total) return null
    const search = new URLSearchParams(searchParams)
    search.set('page', String(page + 1))
    return `${pathname}?${search}`
  }
