import type { RequestHandler } from 'express'

export type Readiness = { ready: boolean; cms: 'ok' | 'down' }

/** `/healthz`, on any host: 200 as soon as pages can be answered, also while the cms is down. */
export function health(readiness: () => Readiness): RequestHandler {
  return (req, res, next) => {
    if (req.path !== '/healthz') return next()
    const { ready, cms } = readiness()
    res.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'starting', cms })
  }
}
