import type { RequestHandler } from 'express'
import { plainPage } from '../../plainPage.ts'
import { requestIdOf, resolvedHost, setResolvedHost } from '../../requestContext.ts'
import type { HostOf } from './createHostOf.ts'

/** Which site was asked: 400 for a malformed Host, 421 for one that is not ours. The page cache may have found out already. */
export function resolveHost(hostOf: HostOf): RequestHandler {
  return (req, res, next) => {
    const found = resolvedHost.ifKnown(req) ?? hostOf(req)
    if (found === 'malformed') return void plainPage(res, 400, requestIdOf(req))
    if (found === 'unknown') return void plainPage(res, 421, requestIdOf(req))

    // Two years; only where the reader came by TLS (RFC 6797 §7.2).
    if (found.secure) res.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
    setResolvedHost(req, found)
    next()
  }
}
