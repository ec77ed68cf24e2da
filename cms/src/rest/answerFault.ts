import { type AfterErrorHook, APIError, type PayloadRequest } from 'payload'
import { busyOf } from '../database/busyOf.ts'
import { currentRequest } from '../logger/currentRequest.ts'
import { isNoForm } from '../logger/loggedRefusal.ts'
import { noFile } from '../services/media/noFile.ts'
import { say } from '../services/say.ts'
import { noteCollision } from './collisions.ts'
import { FAULTS, IN_ENGLISH_ONLY } from './faultTexts.ts'

type Answer = { status: number; response: { errors: { message: string }[] } }

/**
 * Payload's `afterError` hook: the one place where an error becomes an answer. Payload 3.90.1 alone looks at the names of classes, which
 * the production build shortens: there every refusal without `data` arrived as "An unknown error occurred".
 */
export const answerFault: AfterErrorHook = ({ error, req }) => {
  const collision = noteCollision(req, error)
  if (collision === 'busy' || busyOf(error)) return busy(req)
  if (isUnreadable(error, req)) return told(400, say(req, FAULTS.noForm))
  if (isRefusal(error)) return refused(error, req)
  const id = currentRequest()?.id
  return told(500, id ? `${say(req, FAULTS.broken)}: ${id}` : say(req, FAULTS.broken))
}

function busy(req: PayloadRequest): Answer {
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', '2')
  return told(503, say(req, FAULTS.busy))
}

function refused({ status, message, data }: APIError, req: PayloadRequest): Answer {
  // A file that somebody may not see is no file to them.
  if (status === 403 && isFile(req)) return told(404, say(req, noFile))
  const known = IN_ENGLISH_ONLY[message]
  const said = { message: known ? say(req, known) : message }
  if (!data) return { status, response: { errors: [said] } }
  const name = 'errors' in data ? 'ValidationError' : 'APIError'
  return { status, response: { errors: [{ name, data, ...said } as { message: string }] } }
}

const told = (status: number, message: string): Answer => ({ status, response: { errors: [{ message }] } })

const isRefusal = (error: Error): error is APIError =>
  error instanceof APIError && error.status < 500 && error.isPublic

/** `_payload` of a form of the admin that is no JSON, or a form that is none. */
function isUnreadable(error: Error, { headers }: PayloadRequest): boolean {
  if (!headers.get('content-type')?.includes('multipart/')) return false
  return error instanceof SyntaxError || isNoForm(error)
}

const isFile = ({ routeParams, user }: PayloadRequest) => !user && routeParams?.filename !== undefined
