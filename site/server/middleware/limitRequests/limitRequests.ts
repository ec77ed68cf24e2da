import type { RequestHandler } from 'express'
import { plainPage } from '../../plainPage.ts'
import { requestIdOf } from '../../requestContext.ts'

const READING = ['GET', 'HEAD']

type Rule = {
  /** Addresses that take more than reading, or more at once. */
  path: RegExp
  methods: readonly string[]
  /** Greatest body in bytes. */
  limit: number
}

type Settings = {
  /** Greatest body in bytes. */
  limit: number
  others: readonly Rule[]
}

/** Methods an address does not take answer 405, bodies above the limit 413, before anything is read. */
export function limitRequests({ limit, others }: Settings): RequestHandler {
  const usual = { methods: READING, limit }
  return (req, res, next) => {
    const { methods: allowed, limit } = others.find(({ path }) => path.test(req.path)) ?? usual
    if (!allowed.includes(req.method)) {
      res.setHeader('Allow', allowed.join(', '))
      return void plainPage(res, 405, requestIdOf(req))
    }
    if (Number(req.headers['content-length'] ?? 0) > limit) {
      return void plainPage(res, 413, requestIdOf(req))
    }
    next()
  }
}
