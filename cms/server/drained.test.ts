import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, it } from 'vitest'
import { drained } from './drained.ts'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** Refuses after the first bytes, as Payload does with a form it cannot read, and leaves the rest where it is. */
const refuse: RequestListener = (req, res) => {
  if (req.url === '/next') return void res.end('the next')
  req.once('data', () => {
    req.pause()
    res.writeHead(400).end('refused')
  })
}

/** Everything that a connection answers to `sent`. */
async function asked(sent: string): Promise<string> {
  server = createServer(drained(refuse)).listen(0, '127.0.0.1')
  await new Promise((listening) => server?.once('listening', listening))
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write(sent)
  return text(socket)
}

const NEXT = 'GET /next HTTP/1.1\r\nHost: cms\r\nConnection: close\r\n\r\n'
const post = (length: number) => `POST /form HTTP/1.1\r\nHost: cms\r\nContent-Length: ${length}\r\n\r\n`

it('the next request on the connection of one refused early is answered', async () => {
  const size = 3_000_000
  const answers = await asked(`${post(size)}${'x'.repeat(size)}${NEXT}`)
  expect(answers).toContain('refused')
  expect(answers.endsWith('the next')).toBe(true)
})

it('a connection whose rest is endless is closed', async () => {
  const size = 40_000_000
  const answers = await asked(`${post(size)}${'x'.repeat(size)}${NEXT}`).catch(() => 'closed')
  expect(answers).not.toContain('the next')
})
