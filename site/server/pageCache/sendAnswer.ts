import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './kept.ts'

/** Said by each answer itself; a cookie in an answer that several readers share would be somebody else's. */
const NOT_SHARED = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'date',
  'set-cookie',
])

/** Passes on an answer that is not kept, to each of those who waited for it. */
export function sendAnswer(req: IncomingMessage, res: ServerResponse, { status, headers, body }: Answer) {
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !NOT_SHARED.has(name)) res.setHeader(name, value)
  res.setHeader('Cache-Status', 'birlik; fwd=miss')
  res.setHeader('Content-Length', body.length)
  res.writeHead(status)
  res.end(req.method === 'HEAD' ? undefined : body)
}
