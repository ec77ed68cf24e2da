import { connect } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'
import type { Standing, Wanted } from './streams.ts'

/** Opened at a time: more than wait in the queue of a listening socket would be turned away. */
const AT_ONCE = 100
/** One address has 28,000 ports to call from, those that have just been closed included. */
const PER_ADDRESS = 1000
const CHANGED = 'data: changed'

const { origin, paths } = workerData as Wanted
const { host, hostname, port } = new URL(origin)
const state: Standing = { open: 0, refused: 0, told: 0 }

let next = 0
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let n = next++; n < paths.length; n = next++) await open(n)
  }),
)
parentPort?.postMessage(state)
parentPort?.on('message', () => parentPort?.postMessage(state))

/** A bare socket: ten thousand requests of `node:http` would cost the asker more than the streams cost the site. */
function open(n: number): Promise<void> {
  return new Promise((done) => {
    const localAddress = `127.0.1.${1 + Math.floor(n / PER_ADDRESS)}`
    const socket = connect({ host: hostname, port: Number(port), localAddress })
    let stands = false
    socket.setEncoding('latin1')
    socket.on('data', (text: string) => {
      if (stands) {
        if (text.includes(CHANGED)) state.told++
        return
      }
      stands = text.startsWith('HTTP/1.1 200 ')
      if (stands) state.open++
      else socket.destroy()
      done()
    })
    socket.on('error', () => {})
    socket.once('close', () => {
      if (stands) state.open--
      else state.refused++
      done()
    })
    socket.write(`GET ${paths[n]}/events HTTP/1.1\r\nHost: ${host}\r\nAccept: text/event-stream\r\n\r\n`)
  })
}
