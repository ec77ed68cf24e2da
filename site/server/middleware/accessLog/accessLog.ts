import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { knownRequestId } from '@birlik/shared/http'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import { withoutLink } from '../../../src/lib/dialogue/withoutLink.ts'
import { readerOf } from '../../reader.ts'

/**
 * Gives every request an id (X-Request-Id) and logs one line for it. No personal data: no address of the
 * reader, no query (people search for their troubles), no cookies, no referrer, no link that opens a conversation.
 */
export function accessLog({ log, trustProxy }: { log: Logger; trustProxy: boolean }) {
  return pinoHttp({
    logger: log,
    genReqId(req, res) {
      const id = (trustProxy && knownRequestId(req.headers['x-request-id'])) || randomUUID()
      res.setHeader('X-Request-Id', id)
      return id
    },
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId' },
    // What ended because its reader went away is no fault.
    customLogLevel: (req, res, error) =>
      (error || res.statusCode >= 500) && !readerOf.hasLeft(req) ? 'error' : 'info',
    customSuccessObject: (req, res, line: object) => ({ ...line, ...lineOf(req, res) }),
    // What went wrong has been logged where it was caught; pino-http knows only "failed with status code 500".
    customErrorObject: (req, res, _error, { err, ...line }: { err?: unknown }) => ({
      ...line,
      ...lineOf(req, res),
    }),
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
    serializers: { req: () => undefined, res: () => undefined },
  })
}

const lineOf = (req: IncomingMessage & { originalUrl?: string }, res: ServerResponse) => ({
  method: req.method,
  path: withoutLink((req.originalUrl ?? req.url ?? '').split('?')[0] ?? ''),
  status: res.statusCode,
})
