import type { Payload } from 'payload'
import { answer } from './answer.ts'
import type { Reads } from './offeredReads.ts'

/** The public read API on a Payload. */
export const readsOf =
  (payload: Payload): Reads =>
  (address, requestId) => {
    const url = new URL(address, 'http://cms')
    const segments = url.pathname.slice('/api/v1/'.length).split('/')
    return answer({ req: { payload, url: url.href }, url, segments, requestId })
  }
