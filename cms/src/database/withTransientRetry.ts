import { setTimeout as sleep } from 'node:timers/promises'

const attempts = 5

/**
 * Runs a whole operation again when MongoDB asks for it (label TransientTransactionError: two transactions wrote the
 * same document, or the primary changed). Only for operations that begin and end their own transaction, so that
 * nothing of the failed attempt is left; never inside a hook, whose transaction is already gone.
 */
export async function withTransientRetry<T>(operation: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await operation()
    } catch (error) {
      if (attempt === attempts || !hasLabel(error, 'TransientTransactionError')) throw error
      await sleep(Math.random() * 20 * 2 ** attempt)
    }
  }
}

/** Whether `error`, or what caused it, carries a label of the MongoDB driver. */
export function hasLabel(error: unknown, label: string): boolean {
  if (!(error instanceof Error)) return false
  if ('hasErrorLabel' in error && typeof error.hasErrorLabel === 'function') return error.hasErrorLabel(label)
  return hasLabel(error.cause, label)
}
