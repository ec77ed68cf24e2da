import { DatabaseBusyError } from './databaseBusyError.ts'
import { hasLabel } from './withTransientRetry.ts'

/** Whether something failed because the database could not be written, or reached, in time: trying again later is right. */
export function isDatabaseBusy(error: unknown): boolean {
  if (error instanceof DatabaseBusyError || hasLabel(error, 'TransientTransactionError')) return true
  return error instanceof Error && isDatabaseBusy(error.cause)
}
