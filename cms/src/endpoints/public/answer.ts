import { randomUUID } from 'node:crypto'
import { openapi } from '@birlik/shared/contract'
import { knownRequestId } from '@birlik/shared/http'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@birlik/shared/locales'
import type { PublicRequest } from '../../services/publicRead/publicRequest.ts'
import type { Context } from './context.ts'
import { handlers } from './handlers/index.ts'
import { matchOperation } from './matchOperation.ts'
import type { Answer } from './offeredReads.ts'
import { parseQuery } from './parseQuery.ts'
import { isInternal, problemOf } from './problemOf.ts'
import { notFound } from './refusal.ts'

type Asked = {
  req: PublicRequest
  url: URL
  /** The address below /api/v1, decoded. */
  segments: readonly string[]
  /** What the asker calls this request. */
  requestId: string | null | undefined
}

/** Answers one question to the public read API, in JSON or with a problem. */
export async function answer({ req, url, segments, requestId: given }: Asked): Promise<Answer> {
  const locale = localeOf(url)
  const requestId = knownRequestId(given) ?? randomUUID()
  const found = await respond(req, url, segments, locale).catch((error: unknown) => {
    // Only the address is logged, without its query: people's search words are their own.
    if (isInternal(error)) req.payload.logger.error({ err: error, requestId, path: url.pathname })
    return problemOf(error, { url, locale, requestId })
  })
  return { ...found, headers: { ...found.headers, 'X-Request-Id': requestId } }
}

async function respond(
  req: PublicRequest,
  url: URL,
  segments: readonly string[],
  locale: Locale,
): Promise<Answer> {
  if (segments.join('/') === 'openapi.json') return json(openapi())
  const match = matchOperation(segments)
  if (!match) throw notFound()
  const query = parseQuery(match.name, url.searchParams, locale)
  const context = { req, locale, now: new Date(), params: match.params, query, next: nextPage(url) }
  // The table ties each handler to its own query and address; here its name is known at run time only.
  const handler = handlers[match.name] as (context: Context) => Promise<unknown>
  return json(await handler(context as Context), { 'Content-Language': locale })
}

const json = (value: unknown, headers: Answer['headers'] = {}): Answer => ({
  status: 200,
  headers: { 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(value),
})

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
