/** What is logged of an error that is an answer: no stack, since nothing has gone wrong here. */
type Refusal = { status: number; msg: string }

/**
 * The refusal in what is about to be logged: denied, not found, not valid, busy. Payload 3.90.1 logs each with its stack as an error
 * unless `loggingLevels` names the class, and the production build has no such names left.
 */
export function loggedRefusal([logged]: readonly unknown[]): Refusal | undefined {
  const error = errorIn(logged)
  if (!error || !('status' in error)) return undefined
  const { status, message: msg } = error
  const answered = typeof status === 'number' && (status === 503 || (status >= 400 && status < 500))
  return answered ? { status, msg } : undefined
}

function errorIn(logged: unknown): Error | undefined {
  if (logged instanceof Error) return logged
  if (typeof logged !== 'object' || logged === null || !('err' in logged)) return undefined
  return logged.err instanceof Error ? logged.err : undefined
}
