import type { PayloadRequest } from 'payload'

/** Arguments of a Local API call made for the person behind the request: with their rights, in their transaction. */
export const asUser = (req: PayloadRequest) => ({ req, user: req.user, overrideAccess: false }) as const
