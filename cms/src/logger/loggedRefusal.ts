import { busyOf } from '../database/busyOf.ts'

/** What is logged of an error that is an answer: no stack, since nothing has gone wrong here. */
type Refusal = { status: number; msg: string }

/** Of busboy 1.6.0, which Payload reads forms with; they come without a status. */
const NO_FORM =
  /^(Unexpected end of form|Malformed|Multipart: Boundary not found|Missing Content-Type|Request is not eligible)/

/** A form that somebody sent and that is none. */
export const isNoForm = ({ message }: Error): boolean => NO_FORM.test(message)

/**
 * The refusal in what is about to be logged: denied, not found, not valid, busy. Payload 3.90.1 logs each with its stack as an error
 * unless `loggingLevels` names the class, and the production build has no such names left.
 */
export function loggedRefusal([logged]: readonly unknown[]): Refusal | undefined {
  const error = errorIn(logged)
  if (!error) return undefined
  const busy = busyOf(error)
  if (busy) return { status: 503, msg: busy.message }
  if (isNoForm(error)) return { status: 400, msg: error.message }
  if (!('status' in error) || typeof error.status !== 'number') return undefined
  const { status, message: msg } = error
  return status >= 400 && status < 500 ? { status, msg } : undefined
}

function errorIn(logged: unknown): Error | undefined {
  if (logged instanceof Error) return logged
  if (typeof logged !== 'object' || logged === null || !('err' in logged)) return undefined
  return logged.err instanceof Error ? logged.err : undefined
}
