import type { RequestHandler } from 'express'
import { plainPage } from '../../plainPage.ts'
import { requestIdOf } from '../../requestContext.ts'

const READING = ['GET', 'HEAD']

type Settings = {
  /** Greatest body in bytes. */
  limit: number
  /** Addresses that take more than reading, with their methods. */
  others: Readonly<Record<string, readonly string[]>>
}

/** Methods an address does not take answer 405, bodies above the limit 413, before anything is read. */
export function limitRequests({ limit, others }: Settings): RequestHandler {
  return (req, res, next) => {
    const allowed = others[req.path] ?? READING
    if (!allowed.includes(req.method)) {
      res.setHeader('Allow', allowed.join(', '))
      return void plainPage(res, 405, requestIdOf(req))
    }
    if (Number(req.headers['content-length'] ?? 0) > limit) {
      // The body that nobody will read must not stay in the connection.
      res.setHeader('Connection', 'close')
      return void plainPage(res, 413, requestIdOf(req))
    }
    next()
  }
}
