type Logged = { type: string; message: string; stack: string; code?: unknown; cause?: unknown }

/**
 * What may be logged of an error. drizzle-orm 0.45.2 writes the values of a failed statement into its message and keeps them beside it,
 * the driver of MongoDB the documents: what people wrote, and their addresses.
 */
export function loggedError(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { name, message, stack = '', cause } = error
  const logged: Logged = { type: name, message: withoutValues(message), stack: framesOf(stack) }
  if ('code' in error) logged.code = error.code
  if (cause !== undefined) logged.cause = loggedError(cause)
  return logged
}

const withoutValues = (message: string) => message.replace(/(\nparams: | dup key: ).*$/s, '')

/** Where it happened; the message stands above it once more. */
const framesOf = (stack: string) =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')
