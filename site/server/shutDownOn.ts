import type { Server } from 'node:http'

// Readers in the middle of an answer get this long to receive it.
const GRACE = 10_000

/** On any of `signals`: no new connections, answers under way are finished, then the process ends by itself. */
export function shutDownOn(signals: readonly NodeJS.Signals[], server: Server, release: () => void) {
  let closing = false
  const close = () => {
    if (closing) return
    closing = true
    release()
    server.close()
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), GRACE).unref()
  }
  for (const signal of signals) process.on(signal, close)
}
