import { defineMiddleware } from 'astro:middleware'
import { tag } from '@birlik/shared/contract'
import { t } from '@birlik/shared/messages'
import type { APIContext } from 'astro'
import { NotFound, PageError } from './lib/api/index.ts'
import { withoutLink } from './lib/dialogue/withoutLink.ts'
import { narrowPolicy } from './lib/narrowPolicy.ts'
import { type Failure, placeOf } from './lib/page.ts'
import { wayOn } from './lib/wayOn.ts'

const ERROR_PAGE = '/errors'

/** Checks the language of the address and turns whatever a page throws into the error page. */
export const onRequest = defineMiddleware(async (context, next) => {
  const { locals, url, params } = context
  if (locals.failure) return next()
  inDevelopment(locals, url)

  const place = placeOf(url.pathname, params.agency)
  locals.locale = place.locale ?? 'kk'
  try {
    if (url.pathname === ERROR_PAGE || (params.locale !== undefined && !place.locale)) {
      throw new NotFound(`no language in ${withoutLink(url.pathname)}`)
    }
    return await finished(await next())
  } catch (error) {
    // When cms cannot say where an address leads, that is the answer: what is not there is kept for a minute.
    const { way, failure } = await wayOn(context, error).then(
      (way) => ({ way, failure: error }),
      (failure: unknown) => ({ way: undefined, failure }),
    )
    if (way) return way
    const status = failure instanceof PageError ? failure.status : 500
    declareFailure(context, status)
    // A page that ended because its reader went away is no fault.
    if (status >= 500 && !locals.reader?.aborted)
      locals.log.error({ err: failure }, `${withoutLink(url.pathname)} answers ${status}`)
    locals.failure = {
      status,
      locale: locals.locale,
      agency: params.agency ?? null,
      path: place.path,
    } satisfies Failure
    return finished(await context.rewrite(ERROR_PAGE).catch((broken) => bareAnswer(context, broken)))
  }
})

/** What the page declared before it failed is void. That something is not there may be kept for a minute, a fault never. */
function declareFailure({ cache, params }: APIContext, status: number) {
  cache.set(false)
  if (status >= 500) return
  const { agency } = params
  const place = agency ? [tag.agency(agency)] : [tag.list('agencies')]
  cache.set({ maxAge: 60, tags: [tag.platform, tag.redirects(agency), ...place] })
}

/** The error page itself is broken: at least the sentence gets through. */
function bareAnswer({ locals }: APIContext, error: unknown): Response {
  locals.log.error({ err: error }, 'the error page failed')
  const { locale, requestId } = locals
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Language': locale,
  }
  return new Response(`${t(locale, 'error.500.title')}. ${t(locale, 'error.500.text')} 500 · ${requestId}`, {
    status: 500,
    headers,
  })
}

const finished = (response: Response) => narrowPolicy(withCharset(response))

/** Astro leaves the charset to the document; a header cannot be overruled by what stands in it. */
function withCharset(response: Response): Response {
  if (response.headers.get('Content-Type') === 'text/html')
    response.headers.set('Content-Type', 'text/html; charset=utf-8')
  return response
}

/** `astro dev` runs without the server in front, which otherwise fills these in. */
function inDevelopment(locals: App.Locals, url: URL) {
  if (!import.meta.env.DEV || locals.origin) return
  Object.assign(locals, {
    agencyHost: null,
    origin: url.origin,
    portalOrigin: url.origin,
    requestId: 'dev',
    log: console,
  })
}
