import type { PayloadRequest } from 'payload'

/** All that a public read may know of the request: not who asks. */
export type PublicRequest = Pick<PayloadRequest, 'payload' | 'url'>
