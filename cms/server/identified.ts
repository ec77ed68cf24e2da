import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { knownRequestId } from '@birlik/shared/http'
import { forRequest } from '../src/logger/currentRequest.ts'

const WORD = /^[a-z-]{2,24}$/

/**
 * Gives every request the id that its sender, its log lines and its answer have in common; what it works on hears of it from
 * `currentRequest`.
 */
export function identified(next: RequestListener): RequestListener {
  return (req, res) => {
    const id = knownRequestId(req.headers['x-request-id']) ?? randomUUID()
    req.headers['x-request-id'] = id
    sayId(res, id)
    forRequest({ id, what: whatOf(req) }, () => next(req, res))
  }
}

/** At the last moment: Next adds to a header that is there already, and the public API says the id itself. */
function sayId(res: ServerResponse, id: string): void {
  const { writeHead } = res
  res.writeHead = (...args: unknown[]) => {
    if (!res.hasHeader('X-Request-Id')) res.setHeader('X-Request-Id', id)
    return Reflect.apply(writeHead, res, args)
  }
}

/** Method and address, without whatever could be an id, a key or a name. */
function whatOf({ method, url = '' }: IncomingMessage): string {
  const segments = url.split('?', 1)[0]?.split('/') ?? []
  return `${method} ${segments.map((segment) => (WORD.test(segment) || !segment ? segment : '*')).join('/')}`
}
