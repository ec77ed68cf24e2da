import type { RequestHandler } from 'express'

/**
 * `/healthz`, on any host: 200 as soon as pages can be answered, also while the cms is down. Strangers ask it too, so it says no more;
 * the private address does.
 */
export function health(ready: () => boolean): RequestHandler {
  return (req, res, next) => {
    if (req.path !== '/healthz') return next()
    const well = ready()
    res.status(well ? 200 : 503).json({ status: well ? 'ok' : 'starting' })
  }
}
