import type { RequestHandler } from 'express'
import { plainPage } from '../../plainPage.ts'
import { requestIdOf, resolvedHost } from '../../requestContext.ts'

/**
 * Takes what is sent only from pages of the host that was asked. Every browser names the origin of a POST; a missing
 * or `null` one is refused. Astro's own check knows one host, fixed at build time, and fails behind a TLS proxy.
 */
export const sameOrigin: RequestHandler = (req, res, next) => {
  const { host, origin, secure } = resolvedHost(req)
  const given = req.get('origin')
  const asAsked = `${secure ? 'https' : 'http'}://${host.replace(secure ? /:443$/ : /:80$/, '')}`
  if (given === origin || given === asAsked) return next()
  plainPage(res, 403, requestIdOf(req))
}
