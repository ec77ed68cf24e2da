import type { IncomingMessage } from 'node:http'
import type { Request } from 'express'

/** What the host of a request means, decided once, by the page cache or by middleware/resolveHost. */
export type ResolvedHost = {
  /** Agency whose own host was asked; null on the portal's host. */
  agencyHost: string | null
  /** Host and port as asked; known to be ours. */
  host: string
  /** Public origin of the site that was asked. */
  origin: string
  /** Public origin of the portal. */
  portalOrigin: string
  secure: boolean
  /** Whether pages of this origin may be kept: one of a few, not one that askers can vary at will. */
  cacheable: boolean
}

const hosts = new WeakMap<IncomingMessage, ResolvedHost>()

export const setResolvedHost = (req: IncomingMessage, host: ResolvedHost) => void hosts.set(req, host)

/** The resolved host; asking for it before it was resolved is a fault of ours. */
export function resolvedHost(req: IncomingMessage): ResolvedHost {
  const host = hosts.get(req)
  if (!host) throw new Error('the host of this request has not been resolved')
  return host
}

resolvedHost.ifKnown = (req: IncomingMessage) => hosts.get(req)

/** Identifier under which the log knows the request. */
export const requestIdOf = (req: Request) => String(req.id)
