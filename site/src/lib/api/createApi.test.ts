import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { startExampleCms } from '../../../test/support/exampleCms.ts'
import { listen, stopServer } from '../../../test/support/startSite.ts'
import { addressOf, createApi } from './createApi.ts'
import { Gone, NotFound, Unavailable } from './errors.ts'

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await stopServer(server)
})

async function exampleApi() {
  const cms = await startExampleCms()
  servers.push(cms.server)
  return { api: createApi({ origin: cms.origin }), cms }
}

async function apiOf(listener: RequestListener, timeout?: number) {
  const server = await listen(createServer(listener))
  servers.push(server)
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { api: createApi(timeout ? { origin, timeout } : { origin }), server }
}

describe('addressOf', () => {
  it('fills in what the path leaves open, safely', () => {
    expect(addressOf('news', { agency: 'maidd', slug: '../x?y' }, { locale: 'ru' })).toBe(
      '/agencies/maidd/news/..%2Fx%3Fy?locale=ru',
    )
  })

  it('leaves out what was not asked', () => {
    expect(addressOf('newsList', { agency: 'maidd' }, { locale: 'kk', year: undefined, page: 2 })).toBe(
      '/agencies/maidd/news?locale=kk&page=2',
    )
  })
})

describe('an answer', () => {
  it('is what the contract says', async () => {
    const { api } = await exampleApi()
    expect((await api('news', { agency: 'maidd', slug: 'auylda-internet' }, { locale: 'en' })).title).toBe(
      'Forty more villages get fast internet',
    )
  })

  it('by an old slug tells the new one', async () => {
    const { api } = await exampleApi()
    expect((await api('news', { agency: 'maidd', slug: 'auyl-interneti' }, { locale: 'kk' })).slug).toBe(
      'auylda-internet',
    )
  })

  it.each([
    ['joq', NotFound, 404],
    ['zhoiylgan', Gone, 410],
  ])('%s is a failure of its own', async (slug, Failure, status) => {
    const { api } = await exampleApi()
    const failure = await api('news', { agency: 'maidd', slug }, { locale: 'kk' }).catch(
      (error: unknown) => error,
    )
    expect(failure).toBeInstanceOf(Failure)
    expect(failure).toMatchObject({ status })
  })

  it('to a query that the contract does not know means: no such page', async () => {
    const { api } = await exampleApi()
    await expect(api('newsList', { agency: 'maidd' }, { locale: 'kk', page: 'x' })).rejects.toBeInstanceOf(
      NotFound,
    )
  })

  it.each([
    ['a fault of the cms', 500, '{}'],
    ['something else than the contract', 200, '{"title":1}'],
    ['half an answer', 200, '{"title":"Bir'],
    ['a page of a proxy', 200, '<html>'],
  ])('that is %s is no answer', async (_, status, body) => {
    const { api } = await apiOf((_req, res) => res.writeHead(status).end(body))
    await expect(api('platform', {}, { locale: 'kk' })).rejects.toBeInstanceOf(Unavailable)
  })
})

describe('a connection', () => {
  it('that breaks is tried once more', async () => {
    let asked = 0
    const { api } = await apiOf((req, res) => {
      asked++
      if (asked === 1) return void req.socket.destroy()
      res.end('{"items":[]}')
    })
    expect(await api('hosts', {}, { locale: 'kk' })).toEqual({ items: [] })
  })

  it('that breaks twice is given up', async () => {
    let asked = 0
    const { api } = await apiOf((req) => {
      asked++
      req.socket.destroy()
    })
    await expect(api('hosts', {}, { locale: 'kk' })).rejects.toBeInstanceOf(Unavailable)
    expect(asked).toBe(2)
  })

  it('that stays silent is given up in time, without a second try', async () => {
    let asked = 0
    const { api } = await apiOf(() => void asked++, 100)
    await expect(api('hosts', {}, { locale: 'kk' })).rejects.toThrow('no answer in 100 ms')
    expect(asked).toBe(1)
  })

  it('is kept and used again', async () => {
    const sockets = new Set()
    const { api, server } = await apiOf((_req, res) => res.end('{"items":[]}'))
    server.on('connection', (socket) => sockets.add(socket))
    for (let i = 0; i < 20; i++) await api('hosts', {}, { locale: 'kk' })
    // One, or a second where the next question came before the first socket was back.
    expect(sockets.size).toBeLessThanOrEqual(2)
  })
})
