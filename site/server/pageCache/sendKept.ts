import type { IncomingMessage, ServerResponse } from 'node:http'
import { codingsFor } from './codings.ts'
import { matches } from './isKnown.ts'
import type { Body, Kept } from './kept.ts'

/** How the answer came about (RFC 9211). */
export type CacheStatus =
  | 'hit'
  | 'fwd=miss; stored'
  | 'fwd=stale; detail=rescue'
  | 'fwd=stale; detail=revalidating'

/** Answers from what is kept: in the best coding that is ready, 304 for who has it already, no body for HEAD. */
export function sendKept(req: IncomingMessage, res: ServerResponse, kept: Kept, status: CacheStatus) {
  const body = bodyFor(req, kept)
  const headers = headersOf(kept, body, status)
  if (kept.status === 200 && matches(req.headers['if-none-match'], body.etag)) {
    res.writeHead(304, withoutBody(headers))
    return void res.end()
  }
  res.writeHead(kept.status, headers)
  res.end(req.method === 'HEAD' ? undefined : body.bytes)
}

/** Put together once a second at most: they differ by the age alone. */
function headersOf(kept: Kept, body: Body, status: CacheStatus): string[] {
  const age = Math.max(0, Math.floor((performance.now() - kept.at) / 1000))
  const { last } = body
  if (last?.age === age && last.status === status) return last.headers
  const headers = [...kept.headers, ...body.headers, 'Age', String(age), 'Cache-Status', `birlik; ${status}`]
  body.last = { age, status, headers }
  return headers
}

function bodyFor(req: IncomingMessage, { compressible, bodies }: Kept): Body {
  if (!compressible) return bodies.identity
  for (const coding of codingsFor(req.headers['accept-encoding'] as string | undefined)) {
    const body = bodies[coding]
    if (body) return body
  }
  return bodies.identity
}

const BODY_HEADERS = new Set(['content-type', 'content-length', 'content-encoding'])

function withoutBody(headers: string[]) {
  const left: string[] = []
  for (let at = 0; at < headers.length; at += 2) {
    const name = headers[at] ?? ''
    if (!BODY_HEADERS.has(name.toLowerCase())) left.push(name, headers[at + 1] ?? '')
  }
  return left
}
