import type { AfterErrorHook } from 'payload'
import { busyOf } from './busyOf.ts'

/**
 * Payload `afterError` hook: 503, so that the client asks again, where Payload alone would answer 500. That is for a
 * SQLite write outside a transaction, whose DatabaseBusyError drizzle-orm 0.45.2 wraps in an error of its own, and
 * for a MongoDB transaction that met another one.
 */
export const answerBusyDatabase: AfterErrorHook = ({ error }) => {
  const busy = busyOf(error)
  if (busy) return { status: busy.status, response: { errors: [{ message: busy.message }] } }
}
