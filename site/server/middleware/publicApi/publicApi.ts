import type { Problem } from '@birlik/shared/contract'
import { isLocale, type Locale } from '@birlik/shared/locales'
import { type MessageKey, t } from '@birlik/shared/messages'
import { type Request, type Response, Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import { RETRY_AFTER } from '../../../src/lib/api/errors.ts'
import { requestIdOf } from '../../requestContext.ts'
import { askCms, passOn, sentHeaders } from '../../upstream/askCms.ts'

const ASKED = ['accept', 'if-none-match', 'if-modified-since']
const ANSWERED = [
  'content-type',
  'content-length',
  'etag',
  'last-modified',
  'cache-control',
  'location',
  'retry-after',
  'link',
]
const METHODS = ['GET', 'HEAD', 'OPTIONS']
const PATH = /^(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)+$/

const PROBLEMS = {
  'not-found': [404, 'api.notFound'],
  'method-not-allowed': [405, 'api.methodNotAllowed'],
  'too-many-requests': [429, 'api.tooMany'],
  unavailable: [503, 'api.unavailable'],
} as const satisfies Record<string, readonly [number, MessageKey]>

type Settings = { cmsOrigin: string; perMinute: number }

/** `/api/v1/*`: the open, read-only API. No token, a limit per reader, errors as RFC 9457 problems. */
export function publicApi({ cmsOrigin, perMinute }: Settings): Router {
  const router = Router()
  router.use((req, res, next) => {
    if (METHODS.includes(req.method)) return next()
    res.setHeader('Allow', METHODS.join(', '))
    problem(req, res, 'method-not-allowed')
  })
  router.use(
    rateLimit({
      windowMs: 60_000,
      limit: perMinute,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      // Anybody may write X-Forwarded-For; that it is ignored without TRUST_PROXY is meant so.
      validate: { xForwardedForHeader: false },
      handler: (req, res) => problem(req, res, 'too-many-requests'),
    }),
  )
  router.use(async (req, res) => {
    if (!PATH.test(req.path)) return problem(req, res, 'not-found')
    const query = req.originalUrl.includes('?') ? req.originalUrl.slice(req.originalUrl.indexOf('?')) : ''
    const url = `${cmsOrigin}/api/v1${req.path}${query}`
    const answer = await askCms({ req, res, url, headers: sentHeaders(req, ASKED) }).catch(() => undefined)
    if (!answer) return problem(req, res, 'unavailable')
    await passOn(answer, res, ANSWERED)
  })
  return router
}

function problem(req: Request, res: Response, name: keyof typeof PROBLEMS) {
  const [status, key] = PROBLEMS[name]
  const locale: Locale = isLocale(req.query.locale) ? req.query.locale : 'kk'
  const body: Problem = {
    type: `/problems/${name}`,
    title: t(locale, key),
    status,
    instance: req.originalUrl.split('?')[0] ?? '',
    requestId: requestIdOf(req),
  }
  if (status === 503) res.setHeader('Retry-After', RETRY_AFTER)
  res.status(status).type('application/problem+json').send(JSON.stringify(body))
}
