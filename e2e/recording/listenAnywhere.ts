import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on a free port: where it answers, and its end. */
export async function listenAnywhere(server: Server) {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
