import type { RequestHandler } from 'express'
import { withAgency } from '../../pageCache/addressOf.ts'
import { pageStateOf } from '../../pageState.ts'
import { readerOf } from '../../reader.ts'
import { requestIdOf, resolvedHost } from '../../requestContext.ts'

/** The handler that `astro build` leaves in dist/server/entry.mjs. */
export type AstroHandler = (
  req: Parameters<RequestHandler>[0],
  res: Parameters<RequestHandler>[1],
  next: (error?: unknown) => void,
  locals: object,
) => void | Promise<void>

/** Hands the request to Astro; on an agency's own host `/kk/press` is `/kk/{agency}/press` there. */
export function renderPages(handler: AstroHandler): RequestHandler {
  return (req, res, next) => {
    const { agencyHost, origin, portalOrigin } = resolvedHost(req)
    if (agencyHost) req.url = withAgency(req.url, agencyHost)
    // Its pages bring a policy of their own; one more header would be a second policy.
    res.removeHeader('Content-Security-Policy')
    const requestId = requestIdOf(req)
    const reader = readerOf(req, res)
    const locals = { agencyHost, origin, portalOrigin, requestId, reader, log: req.log }
    return handler(req, res, next, { ...locals, dialogue: pageStateOf(req) })
  }
}
