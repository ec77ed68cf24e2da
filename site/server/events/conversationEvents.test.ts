import { createServer, get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tag } from '@birlik/shared/contract'
import { createDialogueKeys } from '@birlik/shared/dialogueKeys'
import { afterEach, expect, it, vi } from 'vitest'
import { createFreshness } from '../../src/lib/freshness/createFreshness.ts'
import { createHostOf } from '../middleware/resolveHost/createHostOf.ts'
import { conversationEvents } from './conversationEvents.ts'
import { createHub } from './createHub.ts'

const keys = createDialogueKeys('a secret of an installation, 32 or more')
const key = keys.newKey()
const link = keys.linkOf(key)

let server: Server | undefined
afterEach(() => {
  vi.useRealTimers()
  server?.closeAllConnections()
  server?.close()
})

async function start(limits: { perConversation?: number; inAll?: number } = {}) {
  const freshness = createFreshness()
  const hub = createHub({ freshness, ...limits })
  const hostOf = createHostOf({ siteOrigin: undefined, trustProxy: false, agencyOf: () => undefined })
  const listening = createServer(
    conversationEvents({
      hub,
      hostOf,
      keyOfLink: keys.keyOfLink,
      next: (_req, res) => void res.writeHead(404).end('another'),
    }),
  )
  server = listening
  await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done))
  const { port } = listening.address() as AddressInfo
  const watch = (path: string) => open(port, path)
  return { freshness, hub, watch }
}

/** Opens an address and collects what comes. */
async function open(port: number, path: string) {
  const answer = await new Promise<IncomingMessage>((done, fail) =>
    get({ port, host: '127.0.0.1', path, agent: false }, done).on('error', fail),
  )
  let heard = ''
  let ended = false
  answer.setEncoding('utf8').on('data', (part: string) => {
    heard += part
  })
  answer.on('end', () => {
    ended = true
  })
  return { answer, heard: () => heard, ended: () => ended }
}

it.each([`/kk/maidd/dialogue/with/${link}/events`, `/ru/dialogue/with/${link}/events`])(
  'tells who watches that the conversation has changed: %s',
  async (path) => {
    const { freshness, watch } = await start()
    const page = await watch(path)
    expect(page.answer.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'referrer-policy': 'no-referrer',
    })
    freshness.purge({ stale: [tag.conversation(keys.newKey()), 'news-list:maidd'], gone: [] })
    freshness.purge({ stale: [tag.conversation(key)], gone: [] })
    await expect.poll(page.heard).toMatch(/^retry: \d+\n\ndata: changed\n\n$/)
  },
)

it.each([
  ['a forged link', 'GET', `/kk/maidd/dialogue/with/${'A'.repeat(43)}/events`],
  ['another address', 'GET', `/kk/maidd/dialogue/with/${link}`],
])('leaves %s to others', async (_what, _method, path) => {
  const { watch, hub } = await start()
  const { answer } = await watch(path)
  expect(answer.statusCode).toBe(404)
  expect(hub.size()).toBe(0)
})

it('refuses more streams than it may hold, of one conversation and in all', async () => {
  const { watch, hub } = await start({ perConversation: 1, inAll: 2 })
  const [mine, other, third] = [link, keys.linkOf(keys.newKey()), keys.linkOf(keys.newKey())]
  const statusOf = async (one: string) =>
    (await watch(`/kk/maidd/dialogue/with/${one}/events`)).answer.statusCode
  expect(await statusOf(mine)).toBe(200)
  expect(await statusOf(mine)).toBe(503)
  expect(await statusOf(other)).toBe(200)
  expect(await statusOf(third)).toBe(503)
  expect(hub.size()).toBe(2)
})

it('forgets who goes away', async () => {
  const { watch, hub } = await start()
  const page = await watch(`/kk/maidd/dialogue/with/${link}/events`)
  expect(hub.size()).toBe(1)
  page.answer.destroy()
  await expect.poll(hub.size).toBe(0)
})

it('ends every stream when the process ends', async () => {
  const { watch, hub } = await start()
  const page = await watch(`/kk/maidd/dialogue/with/${link}/events`)
  hub.close()
  await expect.poll(page.ended).toBe(true)
  expect((await watch(`/kk/maidd/dialogue/with/${link}/events`)).answer.statusCode).toBe(503)
})

it('beats every twenty seconds, and says "changed" then when it does not know what was missed', async () => {
  vi.useFakeTimers({ toFake: ['setInterval'] })
  const { watch, freshness } = await start()
  const page = await watch(`/kk/maidd/dialogue/with/${link}/events`)
  await vi.advanceTimersByTimeAsync(20_000)
  freshness.clear()
  await vi.advanceTimersByTimeAsync(20_000)
  vi.useRealTimers()
  await expect.poll(page.heard).toMatch(/\n\n:\n\ndata: changed\n\n$/)
})
