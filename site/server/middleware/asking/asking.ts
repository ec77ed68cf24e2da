import type { RequestHandler } from 'express'
import { askingFor } from '../../../src/lib/asking/index.ts'
import { readerOf } from '../../reader.ts'
import { requestIdOf } from '../../requestContext.ts'

/** From here on the cms is asked on behalf of this request: under its id, and for as long as its reader waits. */
export const asking: RequestHandler = (req, res, next) => {
  // Log, compression, reader and the streams of a file all follow one answer: more than the ten that Node takes for a leak.
  res.setMaxListeners(32)
  askingFor({ requestId: requestIdOf(req), reader: readerOf(req, res) }, next)
}
