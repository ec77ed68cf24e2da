import type { IncomingMessage } from 'node:http'
import type { ResolvedHost } from '../../requestContext.ts'

export type HostSettings = {
  siteOrigin: string | undefined
  trustProxy: boolean
  agencyOf: (hostname: string) => string | undefined
}

export type HostOf = (req: IncomingMessage) => ResolvedHost | 'malformed' | 'unknown'

// RFC 9110 §7.2: a name or address with an optional port, nothing else.
const HOST = /^(?<name>[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.?|\[[0-9a-f:.]+\])(?<port>:\d{1,5})?$/i
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/
const REMEMBERED = 1000
// The names people use; a page kept for each of 127/8's sixteen million would fill the cache.
const USUAL_LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** Decides by an allow-list which site a request asks for. */
export function createHostOf({ siteOrigin, trustProxy, agencyOf }: HostSettings): HostOf {
  const portal = siteOrigin === undefined ? undefined : new URL(siteOrigin)
  const read = remembering(askedHost)

  return (req) => {
    if (timesSent(req.rawHeaders, 'host') !== 1) return 'malformed'
    const { host: given = '', 'x-forwarded-host': otherHost, 'x-forwarded-proto': proto } = req.headers
    const asked = trustProxy
      ? read(lastOf(otherHost) ?? given, lastOf(proto) === 'https')
      : read(given, false)
    if (!asked) return 'malformed'
    const { hostname, port } = asked
    const host = hostname + port
    const secure = portal ? portal.protocol === 'https:' : asked.secure
    const scheme = secure ? 'https' : 'http'
    const ownPort = `:${req.socket.localPort}`
    const portalOrigin = siteOrigin ?? `${scheme}://localhost${ownPort}`

    if (portal ? hostname === portal.hostname : LOOPBACK.test(hostname)) {
      const origin = siteOrigin ?? `${scheme}://${host}`
      const cacheable = portal !== undefined || (port === ownPort && USUAL_LOOPBACK.includes(hostname))
      return { agencyHost: null, host, origin, portalOrigin: origin, secure, cacheable }
    }
    const agency = agencyOf(hostname)
    // The port is the asker's word and must not get into pages that others read.
    return agency
      ? { agencyHost: agency, host, origin: `${scheme}://${hostname}`, portalOrigin, secure, cacheable: true }
      : 'unknown'
  }
}

type Asked = { hostname: string; port: string; secure: boolean }

function askedHost(given: string, secure: boolean): Asked | undefined {
  const match = HOST.exec(given)
  if (!match?.groups?.name) return undefined
  return {
    hostname: match.groups.name.toLowerCase().replace(/\.$/, ''),
    port: match.groups.port ?? '',
    secure,
  }
}

/** A platform is asked by a few hundred names, again and again. */
function remembering(read: typeof askedHost): typeof askedHost {
  const known = new Map<string, Asked | undefined>()
  return (given, secure) => {
    const key = secure ? `s ${given}` : given
    if (known.has(key)) return known.get(key)
    if (known.size >= REMEMBERED) known.clear()
    const asked = read(given, secure)
    known.set(key, asked)
    return asked
  }
}

/** `headersDistinct` would build a list for every header of every request. */
function timesSent(rawHeaders: readonly string[], name: string) {
  let times = 0
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const given = rawHeaders[at] ?? ''
    if (given.length === name.length && given.toLowerCase() === name) times++
  }
  return times
}

// A chain of proxies appends; the last value is the nearest proxy's.
const lastOf = (header: string | string[] | undefined) => header?.toString().split(',').at(-1)?.trim()
