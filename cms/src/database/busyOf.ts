import { DatabaseBusyError } from './databaseBusyError.ts'
import { hasLabel } from './withTransientRetry.ts'

/**
 * The DatabaseBusyError that `error` is or was caused by; one of our own for a MongoDB transaction that met another one. Undefined when
 * something else failed. The database could not be written, or reached, in time: trying again later is right.
 */
export function busyOf(error: unknown): DatabaseBusyError | undefined {
  if (hasLabel(error, 'TransientTransactionError'))
    return new DatabaseBusyError('another request changed the same document')
  return busyCause(error)
}

function busyCause(error: unknown): DatabaseBusyError | undefined {
  if (error instanceof DatabaseBusyError) return error
  return error instanceof Error ? busyCause(error.cause) : undefined
}
