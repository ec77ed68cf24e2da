import type { Request } from 'express'
import type { Sent } from '../../dialogue/readSent.ts'

const read = new WeakMap<Request, Sent>()

export const setSent = (req: Request, sent: Sent) => void read.set(req, sent)

/** What came with a request that has been read. */
export function sentOf(req: Request): Sent {
  const sent = read.get(req)
  if (!sent) throw new Error('the form of this request has not been read')
  return sent
}
