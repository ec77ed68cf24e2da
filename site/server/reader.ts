import type { IncomingMessage, ServerResponse } from 'node:http'
import { finished } from 'node:stream'

const readers = new WeakMap<IncomingMessage, AbortSignal>()

/** Says that somebody else than who holds the connection waits for the answer: the readers of a page that is rendered for all of them. */
export const setReader = (req: IncomingMessage, reader: AbortSignal) => void readers.set(req, reader)

/**
 * The reader of an answer: aborted as soon as nobody waits for it any more. `finished` also tells of a reader who went before it was
 * asked, when `finish` and `close` have come and will not come again.
 */
export function readerOf(req: IncomingMessage, res: ServerResponse): AbortSignal {
  const known = readers.get(req)
  if (known) return known
  const leaving = new AbortController()
  finished(res, (error) => error && leaving.abort())
  readers.set(req, leaving.signal)
  return leaving.signal
}

readerOf.hasLeft = (req: IncomingMessage) => readers.get(req)?.aborted === true

/** Settles when the answer has been handed over, whole or not. Not when it has arrived: a slow reader holds up nobody else. */
export function handedOver(res: ServerResponse, reader: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    res.once('prefinish', resolve)
    reader.addEventListener('abort', () => resolve())
    if (reader.aborted) resolve()
  })
}
