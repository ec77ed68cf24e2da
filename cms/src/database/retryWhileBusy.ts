import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseBusyError } from './databaseBusyError.ts'

/**
 * Runs `attempt` again while another process holds the SQLite file. Waits with timers: libsql is synchronous,
 * so a long `busy_timeout` would stand still the whole process.
 */
export async function retryWhileBusy<T>(attempt: () => T | Promise<T>, timeoutMs: number): Promise<T> {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (!isBusy(error)) throw error
      if (Date.now() >= deadline) throw new DatabaseBusyError(`another process wrote for ${timeoutMs} ms`)
      await sleep(5 + Math.random() * 20)
    }
  }
}

function isBusy(error: unknown) {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}
