import type { Problem } from '@birlik/shared/contract'
import { t } from '@birlik/shared/messages'
import type { Request, Response } from 'express'
import { PageError, RETRY_AFTER } from '../../../src/lib/api/errors.ts'
import type { Fault } from '../../../src/lib/dialogue/state.ts'
import { requestIdOf } from '../../requestContext.ts'
import { localeOf } from './addresses.ts'

/** A fault of the address or of the cms, as a program reads it. */
export function problem(req: Request, res: Response, status: 403 | 404 | 410 | 413 | 429 | 503) {
  if (status === 503) res.setHeader('Retry-After', RETRY_AFTER)
  send(res, {
    type: `/problems/${status}`,
    title: t(localeOf(req), `error.${status}.title`),
    status,
    requestId: requestIdOf(req),
  })
}

/** What was not taken and why, input by input. */
export function refusal(req: Request, res: Response, status: 422 | 429 | 503, faults: readonly Fault[]) {
  send(res, {
    type: '/problems/not-sent',
    title: t(localeOf(req), 'form.notSent'),
    status,
    requestId: requestIdOf(req),
    errors: faults.map(({ input, message }) => ({ field: input, message })),
  })
}

/** The status of what a page or the cms would throw; whatever else is thrown on. */
export function statusOf(error: unknown): 404 | 410 | 503 {
  if (error instanceof PageError && error.status !== 500) return error.status
  throw error
}

function send(res: Response, body: Problem) {
  res.status(body.status).type('application/problem+json').send(JSON.stringify(body))
}
