import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { offeredReads, type Reads } from '../src/endpoints/public/offeredReads.ts'
import { commonHeaders } from './commonHeaders.ts'

// Whatever is spelled in another way (coded, with a dot, a slash too many) is for Next to understand.
const READ = /^\/api\/(?:v1(?:\/[a-z0-9-]+)+|private\/dialogue\/conversations\/[\w-]+)(?:\?|$)/

/**
 * Answers before Next what site reads most, the public API and citizens' conversations: a third of what its question for an agency's
 * home cost was Next's and Payload's way to our handler and the compression behind it. Everything else goes on to `next`.
 */
export function beforeNext(next: RequestListener): RequestListener {
  return (req, res) => {
    const reads = isRead(req) ? offeredReads() : undefined
    if (!reads) return next(req, res)
    // What fails here would fail there too, and is logged there.
    answer(reads, req, res).catch(() => next(req, res))
  }
}

const isRead = ({ method, url }: IncomingMessage) =>
  (method === 'GET' || method === 'HEAD') && url !== undefined && READ.test(url)

async function answer(reads: Reads, req: IncomingMessage, res: ServerResponse) {
  const { 'x-request-id': requestId, authorization } = req.headers
  const asker = { requestId: requestId as string | undefined, authorization }
  const { status, headers, body } = await reads(req.url ?? '', asker)
  const bytes = Buffer.from(body ?? '')
  res.writeHead(status, { ...commonHeaders, ...headers, 'Content-Length': bytes.length })
  res.end(req.method === 'HEAD' ? undefined : bytes)
}
