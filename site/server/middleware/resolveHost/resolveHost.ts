import type { Request, RequestHandler } from 'express'
import { plainPage } from '../../plainPage.ts'
import { type ResolvedHost, requestIdOf, setResolvedHost } from '../../requestContext.ts'

type Settings = {
  siteOrigin: string | undefined
  trustProxy: boolean
  agencyOf: (hostname: string) => string | undefined
}

// RFC 9110 §7.2: a name or address with an optional port, nothing else.
const HOST = /^(?<name>[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.?|\[[0-9a-f:.]+\])(?<port>:\d{1,5})?$/i
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** Decides by an allow-list which site was asked: 400 for a malformed Host, 421 for one that is not ours. */
export function resolveHost(settings: Settings): RequestHandler {
  return (req, res, next) => {
    const asked = askedHost(req, settings.trustProxy)
    if (!asked) return void plainPage(res, 400, requestIdOf(req))

    const found = resolve(req, asked, settings)
    if (!found) return void plainPage(res, 421, requestIdOf(req))

    // Two years; only where the reader came by TLS (RFC 6797 §7.2).
    if (found.secure) res.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
    setResolvedHost(req, found)
    next()
  }
}

type Asked = { hostname: string; port: string; secure: boolean }

function askedHost(req: Request, trustProxy: boolean): Asked | undefined {
  const given = req.headersDistinct.host ?? []
  const forwarded = trustProxy ? lastOf(req.get('x-forwarded-host')) : undefined
  const match = given.length === 1 ? HOST.exec(forwarded ?? given[0] ?? '') : null
  if (!match?.groups?.name) return undefined
  return {
    hostname: match.groups.name.toLowerCase().replace(/\.$/, ''),
    port: match.groups.port ?? '',
    secure: trustProxy && lastOf(req.get('x-forwarded-proto')) === 'https',
  }
}

// A chain of proxies appends; the last value is the nearest proxy's.
const lastOf = (header: string | undefined) => header?.split(',').at(-1)?.trim()

function resolve(req: Request, asked: Asked, { siteOrigin, agencyOf }: Settings): ResolvedHost | undefined {
  const { hostname, port } = asked
  const host = hostname + port
  const secure = siteOrigin ? siteOrigin.startsWith('https:') : asked.secure
  const scheme = secure ? 'https' : 'http'
  const portalOrigin = siteOrigin ?? `${scheme}://localhost:${req.socket.localPort}`

  if (siteOrigin ? hostname === new URL(siteOrigin).hostname : LOOPBACK.test(hostname)) {
    const origin = siteOrigin ?? `${scheme}://${host}`
    return { agencyHost: null, host, origin, portalOrigin: origin, secure }
  }
  const agency = agencyOf(hostname)
  // The port is the asker's word and must not get into pages that others read.
  return agency
    ? { agencyHost: agency, host, origin: `${scheme}://${hostname}`, portalOrigin, secure }
    : undefined
}
