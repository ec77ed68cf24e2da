import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createApi } from '../../src/lib/api/createApi.ts'
import { createMemory } from '../../src/lib/api/createMemory.ts'
import { listen, type Site, startSite, stopServer } from '../../test/support/startSite.ts'
import type { AstroHandler } from '../middleware/renderPages/renderPages.ts'

const IDLE = { running: 0, waiting: 0, lanes: 0 }
const SEARCH = '/kk/maidd/search?q=a'

let cms: Server
/** Questions the cms has not answered yet, and how many were given up. */
let asked: IncomingMessage[]
let ended: number
let site: Site
let answerCms: () => void

/** Asks the cms as pages do, with what many pages share before it. */
const handler: AstroHandler = async (req, res) => {
  const origin = `http://127.0.0.1:${(cms.address() as AddressInfo).port}`
  const api = createApi({ origin, timeout: 20_000 })
  const shared = createMemory<object>(10, site.freshness)
  const failed = await (req.url?.includes('shared')
    ? shared.get('a', [], () => api('hosts', {}, { locale: 'kk' }))
    : api('hosts', {}, { locale: 'kk' })
  ).then(
    () => false,
    () => true,
  )
  res.writeHead(failed ? 503 : 200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': failed ? 'no-store' : 'public, max-age=0, s-maxage=300',
  })
  res.end((req.url ?? '').padEnd(req.url?.includes('long') ? 20_000_000 : 3000, '.'))
}

beforeEach(async () => {
  asked = []
  ended = 0
  const answers: (() => void)[] = []
  cms = await listen(
    createServer((req, res) => {
      asked.push(req)
      res.once('close', () => !res.writableEnded && ended++)
      answers.push(() => {
        res.writeHead(200, { 'Content-Type': 'application/json' })
        res.end(JSON.stringify({ items: [] }))
      })
    }),
  )
  answerCms = () => {
    for (const answer of answers.splice(0)) answer()
  }
  site = await startSite({ handler })
})
afterEach(async () => {
  await site.stop()
  await stopServer(cms)
})

const open: Socket[] = []
afterEach(() => {
  for (const socket of open.splice(0)) socket.destroy()
})

/** A reader who can go away at any moment, and of whom is known what has come. */
function reader(path: string) {
  const socket = connect(site.port, '127.0.0.1')
  open.push(socket)
  socket.on('error', () => {})
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost:${site.port}\r\n\r\n`)
  let heard = ''
  return {
    socket,
    heard: () => heard,
    listens: () => socket.on('data', (part) => (heard += part)),
    leaves: () => socket.destroy(),
  }
}
const state = () => site.lanes.state()
const heardBy =
  ({ heard }: { heard: () => string }) =>
  () => {
    answerCms()
    return heard()
  }
const untilIdle = () => expect.poll(state, { timeout: 20_000 }).toEqual(IDLE)

it('a reader who leaves while a page is made gives the place back, and the cms is asked no more', async () => {
  const one = reader(SEARCH)
  await expect.poll(() => asked.length).toBe(1)
  one.leaves()
  await untilIdle()
  await expect.poll(() => ended).toBe(1)
  expect(site.lines.filter(({ level }) => Number(level) >= 40)).toEqual([])
})

it('a reader who leaves the queue makes way at once, and nothing is asked for them', async () => {
  const first = reader(SEARCH)
  await expect.poll(() => asked.length).toBe(1)
  const queued = Array.from({ length: 30 }, () => reader(SEARCH))
  await expect.poll(() => state().waiting).toBe(30)
  for (const one of queued) one.leaves()
  await expect.poll(state).toEqual({ running: 1, waiting: 0, lanes: 0 })
  first.listens()
  answerCms()
  await expect.poll(first.heard).toContain('200 OK')
  await untilIdle()
  expect(asked).toHaveLength(1)
})

it('a reader who leaves in the middle of the body, or takes nothing of it, holds up nobody', async () => {
  const slow = reader('/kk/maidd/search?q=long')
  const leaving = reader('/kk/maidd/search?q=long')
  leaving.socket.once('data', leaving.leaves)
  for (let n = 1; n <= 2; n++) {
    await expect.poll(() => asked.length).toBe(n)
    answerCms()
  }
  await untilIdle()
  expect(slow.socket.destroyed).toBe(false)
})

it('a thousand who leave at once leave nothing behind', async () => {
  const paths = [SEARCH, '/kk/maidd/press', '/kk/telecom/search?q=b', '/kk/search?q=c', '/kk/maidd/dialogue']
  const readers = Array.from({ length: 1000 }, (_, n) => reader(paths[n % paths.length] ?? ''))
  await expect.poll(() => state().running, { timeout: 5000 }).toBeGreaterThan(3)
  for (const { socket, leaves } of readers) {
    if (socket.connecting) socket.once('connect', leaves)
    else leaves()
  }
  await untilIdle()
  const after = reader(SEARCH)
  after.listens()
  await expect.poll(heardBy(after), { timeout: 5000 }).toContain('200 OK')
}, 40_000)

it('a page goes on for the others when the first who asked has gone', async () => {
  const first = reader('/kk/maidd/press')
  await expect.poll(() => asked.length).toBe(1)
  const second = reader('/kk/maidd/press')
  second.listens()
  // It has joined the first: nothing waits in the lane.
  await expect.poll(async () => (await connections()) === 2 && state().waiting).toBe(0)
  first.leaves()
  await expect.poll(connections).toBe(1)
  answerCms()
  await expect.poll(second.heard).toContain('200 OK')
  expect([asked.length, ended]).toEqual([1, 0])
})

it('a page that nobody waits for any more ends, and who comes then is not given its remains', async () => {
  const first = reader('/kk/maidd/press')
  await expect.poll(() => asked.length).toBe(1)
  first.leaves()
  await expect.poll(() => ended).toBe(1)
  const next = reader('/kk/maidd/press')
  next.listens()
  await expect.poll(() => asked.length).toBe(2)
  answerCms()
  await expect.poll(next.heard).toContain('200 OK')
  await untilIdle()
})

it('what other pages wait for too is asked to the end', async () => {
  const one = reader('/kk/maidd/press/shared')
  await expect.poll(() => asked.length).toBe(1)
  one.leaves()
  await expect.poll(connections).toBe(0)
  expect(ended).toBe(0)
  answerCms()
  await untilIdle()
})

/** Connections of readers that the server has noticed to be open. */
const connections = () =>
  new Promise<number>((resolve) => site.server.getConnections((_, count) => resolve(count)))
