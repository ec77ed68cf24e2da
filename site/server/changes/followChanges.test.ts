import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CHANGES_PATH, type Changes } from '@birlik/shared/contract'
import { keyFor } from '@birlik/shared/keys'
import { pino } from 'pino'
import { afterEach, expect, it, vi } from 'vitest'
import { createFreshness } from '../../src/lib/freshness/createFreshness.ts'
import { listen, stopServer } from '../../test/support/startSite.ts'
import { followChanges } from './followChanges.ts'

const siteKey = keyFor('a secret of thirty-two characters', 'site')
const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

type Asked = { cursor: string | null; site: string | null; key: string | undefined }

/** A cms that gives these answers in turn and then keeps the site waiting; null breaks the connection. */
async function cmsWith(...answers: (Partial<Changes> | number | null)[]) {
  const asked: Asked[] = []
  const server = await listen(
    createServer((req: IncomingMessage, res: ServerResponse) => {
      const url = new URL(req.url ?? '', 'http://cms')
      if (url.pathname !== CHANGES_PATH) return res.writeHead(404).end()
      const { searchParams } = url
      asked.push({
        cursor: searchParams.get('cursor'),
        site: searchParams.get('site'),
        key: req.headers.authorization,
      })
      if (answers.length === 0) return
      const next = answers.shift()
      if (next === null || next === undefined) return req.socket.destroy()
      if (typeof next === 'number') return res.writeHead(next).end()
      res.end(JSON.stringify({ cursor: `c${asked.length}`, reset: false, stale: [], gone: [], ...next }))
    }),
  )
  ends.push(() => stopServer(server))
  return { asked, cmsOrigin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

function follow(cmsOrigin: string, key: string | undefined = siteKey) {
  const freshness = createFreshness()
  const heard: unknown[] = []
  const lines: { msg: string }[] = []
  freshness.listen({
    purge: ({ stale, gone }) => heard.push([...stale, ...gone.map((tag) => `-${tag}`)]),
    clear: () => heard.push('clear'),
  })
  const log = pino({ base: undefined }, { write: (line: string) => void lines.push(JSON.parse(line)) })
  const { stop } = followChanges({ cmsOrigin, siteKey: key, freshness, log, site: 'site-1' })
  ends.push(stop)
  return { heard, lines, stop }
}

it('begins anew, tells what it hears, and acknowledges with the next question', async () => {
  const { asked, cmsOrigin } = await cmsWith({}, { stale: ['news:1'], gone: ['news:2'] }, {})
  const { heard } = follow(cmsOrigin)
  await vi.waitFor(() => expect(asked).toHaveLength(4))
  expect(heard).toEqual(['clear', ['news:1', '-news:2']])
  expect(asked.map(({ cursor }) => cursor)).toEqual([null, 'c1', 'c2', 'c3'])
  expect(asked[0]).toMatchObject({ site: 'site-1', key: `Bearer ${siteKey}` })
})

it('asks with the old cursor after it was cut off', async () => {
  const { asked, cmsOrigin } = await cmsWith({}, null, 503, { stale: ['news:1'] })
  const { heard, lines } = follow(cmsOrigin)
  await vi.waitFor(() => expect(asked).toHaveLength(5), { timeout: 5000 })
  expect(asked.map(({ cursor }) => cursor)).toEqual([null, 'c1', 'c1', 'c1', 'c4'])
  expect(heard).toEqual(['clear', ['news:1']])
  const messages = lines.map(({ msg }) => msg)
  expect(messages.filter((msg) => msg.includes('hears of no changes'))).toHaveLength(1)
  expect(messages.at(-1)).toBe('the site hears of changes')
})

it('clears everything when its cursor is too old', async () => {
  const { asked, cmsOrigin } = await cmsWith({}, { reset: true, stale: ['news:1'] })
  const { heard } = follow(cmsOrigin)
  await vi.waitFor(() => expect(asked).toHaveLength(3))
  expect(heard).toEqual(['clear', 'clear'])
})

it('takes no answer that is not as the contract says', async () => {
  const { asked, cmsOrigin } = await cmsWith({}, { stale: 'news:1' } as never, {})
  const { heard } = follow(cmsOrigin)
  await vi.waitFor(() => expect(asked).toHaveLength(4), { timeout: 5000 })
  expect(heard).toEqual(['clear'])
})

it('asks no more once it is stopped', async () => {
  const { asked, cmsOrigin } = await cmsWith({})
  const { stop, lines } = follow(cmsOrigin)
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  stop()
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(asked).toHaveLength(2)
  expect(lines.map(({ msg }) => msg)).toEqual(['the site hears of changes'])
})

it('says so when it has no secret to ask with', async () => {
  const { asked, cmsOrigin } = await cmsWith({})
  const freshness = createFreshness()
  const warned: string[] = []
  followChanges({
    cmsOrigin,
    siteKey: undefined,
    freshness,
    log: { info() {}, warn: (message: string) => void warned.push(message) } as never,
  })
  expect(warned[0]).toContain('SITE_KEY is not set')
  expect(asked).toEqual([])
})
