/** What a request may be called in headers, log lines and problems: nothing that breaks a line or names a person. */
const REQUEST_ID = /^[\w-]{8,64}$/

/** The id that a sender has given its request, when it may be called so. */
export const knownRequestId = (given: unknown): string | undefined =>
  typeof given === 'string' && REQUEST_ID.test(given) ? given : undefined
