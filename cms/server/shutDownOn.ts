import type { Server } from 'node:http'

// Who is in the middle of an answer gets this long to receive it.
const GRACE = 10_000

/**
 * On any of `signals`: no new connections, answers under way are finished, then the process ends. Not by itself: timers
 * and connections of Payload and the database hold it.
 */
export function shutDownOn(
  signals: readonly NodeJS.Signals[],
  server: Server,
  release: () => Promise<unknown>,
) {
  let closing = false
  const close = () => {
    if (closing) return
    closing = true
    server.close(() => release().finally(() => process.exit(0)))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), GRACE).unref()
  }
  for (const signal of signals) process.on(signal, close)
}
