import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'

/** What everybody's scanner knows (eicar.org), put together here so that no scanner finds this file. */
export const EICAR = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join(''),
)

type Manner = 'scans' | 'is silent' | 'is small' | 'talks nonsense' | 'hangs up'

/** clamd as far as INSTREAM goes, on a socket in `folder`: reads what is sent to it and looks for EICAR. */
export async function startClamd(folder: string) {
  const path = join(folder, 'clamd.ctl')
  const state = { manner: 'scans' as Manner, scanned: 0 }
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    if (state.manner === 'hangs up') return socket.destroy()
    let received = Buffer.alloc(0)
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk])
      if (state.manner === 'is small' && received.length > 1000)
        return void socket.end('INSTREAM size limit exceeded. ERROR\0')
      const data = streamIn(received)
      if (!data || state.manner === 'is silent') return
      state.scanned++
      const verdict = data.includes(EICAR) ? 'Eicar-Test-Signature FOUND' : 'OK'
      socket.end(state.manner === 'talks nonsense' ? 'UNKNOWN COMMAND\0' : `stream: ${verdict}\0`)
    })
  })
  await new Promise<void>((resolve) => server.listen(path, resolve))
  const close = () => {
    for (const socket of sockets) socket.destroy()
    return new Promise((resolve) => server.close(resolve))
  }
  return { path, state, close }
}

const COMMAND = 'zINSTREAM\0'

/** The bytes between the command and the empty chunk; null until that has come. */
function streamIn(received: Buffer): Buffer | null {
  if (received.subarray(0, COMMAND.length).toString() !== COMMAND) return null
  const chunks: Buffer[] = []
  for (let at = COMMAND.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at)
    if (length === 0) return Buffer.concat(chunks)
    chunks.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
