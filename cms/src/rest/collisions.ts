import { type PayloadRequest, ValidationError } from 'payload'
import { hasLabel } from '../database/withTransientRetry.ts'

/**
 * How a write met another one: `busy`, the database says that the whole of it may be asked for again; `taken`, a value that was free when it
 * was looked for, such as an address, is taken since.
 */
export type Collision = 'busy' | 'taken'

const met = new WeakMap<object, Collision>()

/** Remembers of a request that it failed for meeting another one. */
export function noteCollision(req: PayloadRequest, error: Error): Collision | undefined {
  const collision = collisionOf(req, error)
  if (collision) met.set(req, collision)
  return collision
}

/** What was remembered of a request; Payload lays its own fields over the very object that it was given. */
export const collisionIn = (request: object): Collision | undefined => met.get(request)

function collisionOf({ t }: PayloadRequest, error: Error): Collision | undefined {
  if (isTransient(error)) return 'busy'
  if (!(error instanceof ValidationError)) return undefined
  const unique = t('error:valueMustBeUnique')
  return error.data.errors.some(({ message }) => message === unique) ? 'taken' : undefined
}

/** 112 is WriteConflict, which a write outside a transaction meets without the label. */
const isTransient = (error: unknown): boolean =>
  hasLabel(error, 'TransientTransactionError') ||
  (error instanceof Error && 'code' in error && (error.code === 112 || error.code === 'SQLITE_BUSY'))
