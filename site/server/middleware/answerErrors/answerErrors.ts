import type { ErrorRequestHandler, RequestHandler } from 'express'
import { plainPage } from '../../plainPage.ts'
import { requestIdOf } from '../../requestContext.ts'

/** Nothing above knew the address. */
export const nothingHere: RequestHandler = (req, res) => void plainPage(res, 404, requestIdOf(req))

/** Whatever was thrown above. Faults of the request (http-errors with a 4xx status) are not ours to log. */
export const answerErrors: ErrorRequestHandler = (error: unknown, req, res, _next) => {
  const status = statusOf(error)
  if (status === 500) req.log.error({ err: error }, 'a request failed')
  if (res.headersSent) return void res.destroy()
  plainPage(res, status, requestIdOf(req))
}

function statusOf(error: unknown): 400 | 413 | 500 {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
  if (status === 413) return 413
  return status >= 400 && status < 500 ? 400 : 500
}
