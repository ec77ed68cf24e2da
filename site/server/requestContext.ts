import type { Request } from 'express'

/** What the host of a request means, decided once by middleware/resolveHost. */
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
}

const hosts = new WeakMap<Request, ResolvedHost>()

export const setResolvedHost = (req: Request, host: ResolvedHost) => void hosts.set(req, host)

/** The resolved host; asking for it before middleware/resolveHost ran is a fault of ours. */
export function resolvedHost(req: Request): ResolvedHost {
  const host = hosts.get(req)
  if (!host) throw new Error('the host of this request has not been resolved')
  return host
}

/** Identifier under which the log knows the request. */
export const requestIdOf = (req: Request) => String(req.id)
