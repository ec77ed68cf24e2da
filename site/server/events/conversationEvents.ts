import type { RequestListener, ServerResponse } from 'node:http'
import { LOCALES } from '@birlik/shared/locales'
import { RETRY_AFTER } from '../../src/lib/api/errors.ts'
import type { HostOf } from '../middleware/resolveHost/createHostOf.ts'
import type { Hub } from './createHub.ts'

type Parts = {
  hub: Hub
  hostOf: HostOf
  /** The key a secret link proves; undefined for a forged one. */
  keyOfLink: (link: string) => string | undefined
  /** Answers everything else. */
  next: RequestListener
}

// On an agency's own host without the agency.
const ADDRESS = new RegExp(
  `^/(?:${LOCALES.join('|')})(?:/[a-z0-9-]+)?/dialogue/with/(?<link>[\\w-]{43})/events(?:\\?|$)`,
)

const HEADERS = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
}
/** Between these, in ms, browsers come back after a stream has ended: not all at once when a process ends. */
const SOONEST = 2000
const LATEST = 10_000

/**
 * `…/dialogue/with/{link}/events`: tells an open page that its conversation has changed (server-sent events). Before the page cache
 * and Express: a stream lasts for hours, would hold a place of its agency's lane for as long, and ten thousand of them need not each
 * hold a logger. The link is not logged.
 */
export function conversationEvents({ hub, hostOf, keyOfLink, next }: Parts): RequestListener {
  return (req, res) => {
    const link = req.method === 'GET' ? ADDRESS.exec(req.url ?? '')?.groups?.link : undefined
    const key = link && typeof hostOf(req) === 'object' ? keyOfLink(link) : undefined
    if (!key) return next(req, res)
    if (!hub.hasRoom(key)) return refuse(res)
    res.writeHead(200, {
      ...HEADERS,
      'Content-Type': 'text/event-stream; charset=utf-8',
      // nginx would collect what is sent until it is a few kilobytes.
      'X-Accel-Buffering': 'no',
    })
    res.write(`retry: ${Math.round(SOONEST + Math.random() * (LATEST - SOONEST))}\n\n`)
    hub.add(key, res)
  }
}

/** A browser that hears 503 gives up the stream, and its page asks from time to time instead. */
function refuse(res: ServerResponse) {
  res.writeHead(503, { ...HEADERS, 'Retry-After': RETRY_AFTER, 'Content-Length': 0 })
  res.end()
}
