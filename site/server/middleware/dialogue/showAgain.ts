import type { Request, RequestHandler, Response } from 'express'
import type { DialogueState } from '../../../src/lib/dialogue/state.ts'
import { setPageState } from '../../pageState.ts'
import { resolvedHost, setResolvedHost } from '../../requestContext.ts'

/** Answers a form that was not taken with its page: for Astro a GET, since what was sent has been read already. */
export function showAgain(
  req: Request,
  res: Response,
  render: RequestHandler,
  state: DialogueState,
): unknown {
  const asGet = Object.create(req, {
    method: { value: 'GET', writable: true },
    url: { value: req.originalUrl, writable: true },
  }) as Request
  setResolvedHost(asGet, resolvedHost(req))
  setPageState(asGet, state)
  return render(asGet, res, (error?: unknown) => {
    throw error ?? new Error(`no page for ${req.path}`)
  })
}
