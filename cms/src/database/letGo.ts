import type { BaseDatabaseAdapter } from 'payload'
import type { CurrentRequest } from '../logger/currentRequest.ts'

/** A transaction does nothing slow, so one that is open for longer has been forgotten. The slowest of the demonstration takes 2 s. */
export const HELD_AT_MOST = 30_000

/** Told of a transaction that was ended for having been open too long, and of the request that left it. */
export type LetGo = (left: { holder: CurrentRequest | undefined; heldMs: number }) => void

/** Says in the log who left a transaction open. */
export const letGo =
  ({ payload }: Pick<BaseDatabaseAdapter, 'payload'>): LetGo =>
  ({ holder, heldMs }) =>
    payload.logger.error(
      { holder: holder?.what ?? 'a job or a command', requestId: holder?.id, heldMs },
      'A transaction that nobody ended was rolled back',
    )
