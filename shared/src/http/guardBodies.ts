import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { finished } from 'node:stream'

type Settings = {
  /** Answers whoever sends a body slower than any person's connection is. */
  tooSlow: RequestListener
  /** So many bytes at least are to come in so many ms. */
  least?: number
  every?: number
  /** How long the rest of a body is still read after the answer, in ms. */
  linger?: number
}

// Apache's mod_reqtimeout gives up a body below 500 bytes a second; a telephone in the last village has ten times as much.
const LEAST = 5000
const EVERY = 10_000
// nginx lingers as long without data (lingering_timeout).
const LINGER = 5000

/**
 * Sees to it that no body stays in a connection, whoever stops reading it and why. An answer that is given before the body has come to
 * its end closes the connection: its rest would be taken for the next request, which behind a proxy that pools connections is another
 * person's. The rest is read on for a while, since a socket that is closed with unread bytes is reset, and the answer lost with it.
 * Bodies that hardly come are given up, for each holds a place.
 */
export function guardBodies(next: RequestListener, settings: Settings): RequestListener {
  return (req, res) => {
    if (hasBody(req)) guard(req, res, settings)
    next(req, res)
  }
}

const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

function guard(req: IncomingMessage, res: ServerResponse, { tooSlow, ...bounds }: Settings) {
  const { least = LEAST, every = EVERY, linger = LINGER } = bounds
  // Kept, for a request that has been destroyed does not know it any more.
  const { socket } = req
  const { writeHead } = res
  res.writeHead = ((...given: Parameters<typeof writeHead>) => {
    if (!req.complete) closeGently()
    return writeHead.apply(res, given)
  }) as typeof writeHead

  let before = socket.bytesRead
  const watching = setInterval(() => {
    const came = socket.bytesRead - before
    before = socket.bytesRead
    // What has come and was not read yet is our own delay.
    if (came >= least || req.complete || req.readableLength > 0) return
    clearInterval(watching)
    if (res.headersSent) socket.destroy()
    else tooSlow(req, res)
  }, every).unref()
  finished(res, () => clearInterval(watching))

  function closeGently() {
    res.shouldKeepAlive = false
    // What Node calls once the last answer of a connection has been written.
    socket.destroySoon = () => {
      socket.end()
      const timer = setTimeout(() => socket.destroy(), linger)
      socket.once('close', () => {
        clearTimeout(timer)
        // Node tells only requests that are not answered yet that their connection has gone; others would be waited for for ever.
        req.destroy()
      })
      if (req.complete) return void socket.destroy()
      req.once('end', () => socket.destroy())
      req.on('data', () => {}).resume()
    }
  }
}
