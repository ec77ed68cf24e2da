import { Agent, type IncomingMessage, type RequestOptions, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import type { Message, Sent } from './message.ts'
import type { Spell } from './writers.ts'

/** As a balancer keeps them. */
const SOCKETS = 200
const PATIENCE = 30_000
const BOUNDARY = 'birlik-bench-boundary'
const LINK = /\/dialogue\/with\/([\w-]{43})/

const { origin, messages, shown } = workerData as Spell
const agent = new Agent({ keepAlive: true, maxSockets: SOCKETS })

const began = performance.now()
const sent: Promise<Sent>[] = []
for (const message of messages) {
  while (performance.now() - began < message.at) await sleep(1)
  sent.push(send(message))
}
parentPort?.postMessage(await Promise.all(sent))

async function send(message: Message): Promise<Sent> {
  const sentAt = Date.now()
  const { status, location } = await post(message)
  const answeredAt = Date.now()
  const link = status === 303 ? (LINK.exec(location)?.[1] ?? '') : ''
  const shownAt = link && shown ? await show(location, message.address) : undefined
  return { text: message.text, link, status, sentAt, answeredAt, shownAt }
}

async function post({ path, fields, address }: Message) {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const headers = {
    origin,
    'x-forwarded-for': address,
    'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
  }
  const body = `${parts.join('')}--${BOUNDARY}--\r\n`
  const options = { method: 'POST', headers }
  const answer = await whole(path, options, body)
  // The server may end a kept connection while it is being used anew; browsers then send once more, and it is the same sending.
  return answer.status === 0 && answer.reused ? whole(path, options, body) : answer
}

/** As the panel does it: the page of the conversation, then a stream, and the conversation anew whenever the stream says so. */
async function show(location: string, address: string): Promise<number | undefined> {
  const headers = { 'x-forwarded-for': address, 'accept-encoding': 'br' }
  const path = new URL(location, origin).pathname
  const first = await whole(location.replace(/#.*/, ''), { headers })
  const shownAt = Date.now()
  let { version } = first
  const view = async () => {
    const answer = await whole(`${path}/view`, { headers: { ...headers, 'if-none-match': version } })
    if (answer.status === 200) version = answer.version
  }
  const stream = request(`${origin}${path}/events`, { headers }, (answer) => {
    void view()
    answer.on('data', (chunk: Buffer) => {
      if (chunk.includes('data: changed')) void view()
    })
  })
  stream.on('error', () => {})
  stream.end()
  return first.status === 200 ? shownAt : undefined
}

type Whole = { status: number; location: string; version: string; reused: boolean }

function whole(path: string, options: RequestOptions, body?: string): Promise<Whole> {
  return new Promise((done) => {
    const finish = (answer?: IncomingMessage) =>
      done({
        status: answer?.statusCode ?? 0,
        location: answer?.headers.location ?? '',
        version: answer?.headers.etag ?? '',
        reused: asked.reusedSocket,
      })
    const asked = request(new URL(path, origin), { agent, ...options }, (answer) => {
      answer.resume()
      answer.once('end', () => finish(answer))
      answer.once('error', () => finish())
    })
    const late = setTimeout(() => asked.destroy(), PATIENCE)
    asked.once('close', () => clearTimeout(late))
    asked.once('error', () => finish())
    asked.end(body)
  })
}
