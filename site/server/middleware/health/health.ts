import type { RequestHandler } from 'express'

export type Readiness = {
  ready: boolean
  cms: 'ok' | 'down'
  /** What citizens sent and the cms does not have yet; `age` of the oldest in seconds. Absent without its keys. */
  spool?:
    | { length: number; bytes: number; age: number; refused: number; delivery: 'ok' | 'waiting' }
    | undefined
  /** How many bodies are sent more than people send. */
  attacked?: number | undefined
}

/** `/healthz`, on any host: 200 as soon as pages can be answered, also while the cms is down. */
export function health(readiness: () => Readiness): RequestHandler {
  return (req, res, next) => {
    if (req.path !== '/healthz') return next()
    const { ready, ...rest } = readiness()
    res.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'starting', ...rest })
  }
}
