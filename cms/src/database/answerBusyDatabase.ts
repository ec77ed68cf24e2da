import type { AfterErrorHook } from 'payload'
import { DatabaseBusyError } from './databaseBusyError.ts'
import { hasLabel } from './withTransientRetry.ts'

/**
 * Payload `afterError` hook: 503, so that the client asks again, where Payload alone would answer 500. That is for a
 * SQLite write outside a transaction, whose DatabaseBusyError drizzle-orm 0.45.2 wraps in an error of its own, and
 * for a MongoDB transaction that met another one.
 */
export const answerBusyDatabase: AfterErrorHook = ({ error }) => {
  const transient = hasLabel(error, 'TransientTransactionError')
  const busy = transient
    ? new DatabaseBusyError('another request changed the same document')
    : busyCause(error)
  if (busy) return { status: busy.status, response: { errors: [{ message: busy.message }] } }
}

function busyCause(error: unknown): DatabaseBusyError | undefined {
  if (error instanceof DatabaseBusyError) return error
  return error instanceof Error ? busyCause(error.cause) : undefined
}
