import type { IncomingMessage, RequestListener } from 'node:http'
import { finished } from 'node:stream'

/** What is left of a body after its answer is read for so long and so much; then the connection is closed. */
const MOST_BYTES = 16 * 1024 * 1024
const MOST_MS = 5000

/**
 * Reads what an answer has left of its request's body. Unread, it stays in the connection: behind a proxy that keeps connections the
 * next person's request was taken for the rest of it, and answered 502.
 */
export function drained(next: RequestListener): RequestListener {
  return (req, res) => {
    finished(res, () => {
      if (!req.complete && !req.socket.destroyed) drain(req)
    })
    next(req, res)
  }
}

/** Whoever was reading has stopped, or waits for room: they are taken off. */
function drain(req: IncomingMessage): void {
  const late = setTimeout(() => req.socket.destroy(), MOST_MS)
  let bytes = 0
  req.unpipe()
  req.removeAllListeners('data')
  req.removeAllListeners('readable')
  req.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > MOST_BYTES) req.socket.destroy()
  })
  req.resume()
  finished(req, () => clearTimeout(late))
}
