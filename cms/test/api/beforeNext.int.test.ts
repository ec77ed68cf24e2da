import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beforeNext } from '../../server/beforeNext.ts'
import { commonHeaders } from '../../server/commonHeaders.ts'
import { env } from '../../src/env.ts'
import { newKey, opening, siteOf } from '../dialogue/citizen.ts'
import { makeWorld, type World } from './world.ts'

type Told = { status: number; headers: Record<string, unknown>; body: string }

let world: World
let server: Server
const passedOn: string[] = []
const written = opening('mod')

beforeAll(async () => {
  world = await makeWorld()
  await siteOf(world.api.payload.config).handOver(written)
  const listener = beforeNext((req, res) => {
    passedOn.push(`${req.method} ${req.url}`)
    res.end('next')
  })
  server = createServer(listener)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})

afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await world.api.close()
})

function ask(path: string, { method = 'GET', headers = {} as Record<string, string> } = {}): Promise<Told> {
  const { port } = server.address() as AddressInfo
  return new Promise((done, fail) => {
    const asked = request({ port, path, method, headers, host: '127.0.0.1' }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.once('end', () =>
        done({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks).toString() }),
      )
    })
    asked.once('error', fail)
    asked.end()
  })
}

/** What a request to a problem is called differs each time, unless the asker says it. */
const ID = 'asked-by-test'
const OURS = ['content-type', 'content-language', 'location', 'retry-after', 'x-request-id']

describe('the public API before Next', () => {
  it.each([
    '/platform',
    '/platform?locale=en',
    '/hosts',
    '/portal?locale=ru',
    '/agencies?limit=1&page=2',
    '/agencies/mod?locale=kk',
    '/agencies/mod/home',
    '/agencies/mod/home?locale=xx',
    '/agencies/mod/sections/news',
    '/agencies/mod/news?limit=1',
    '/agencies/mod/news?page=x',
    '/agencies/mod/news/bridge?locale=ru',
    '/agencies/mod/news/gone?locale=ru',
    '/agencies/mod/news/first-name?locale=ru&x=%D3%A9',
    '/agencies/mod/news/nothing',
    '/agencies/before?locale=en',
    '/agencies/hidden',
    '/search?q=%D0%BA%D3%A9%D0%BF%D1%96%D1%80',
    '/nothing',
  ])('answers %s as Payload does', async (address) => {
    const path = `/api/v1${address}`
    const [told, expected] = await Promise.all([
      ask(path, { headers: { 'x-request-id': ID } }),
      world.api.get(path, { 'x-request-id': ID }),
    ])
    expect(told.status).toBe(expected.status)
    expect(told.body).toBe(await expected.text())
    for (const name of OURS)
      expect([name, told.headers[name] ?? null]).toEqual([name, expected.headers.get(name)])
    expect(passedOn).toEqual([])
  })

  it('says what every answer of cms says, and its length', async () => {
    const { headers, body } = await ask('/api/v1/platform')
    for (const [name, value] of Object.entries(commonHeaders)) expect(headers[name.toLowerCase()]).toBe(value)
    expect(headers['content-length']).toBe(String(Buffer.byteLength(body)))
    expect(headers['x-request-id']).toMatch(/^[\w-]{36}$/)
  })

  it('sends no body to HEAD', async () => {
    const [whole, head] = await Promise.all([
      ask('/api/v1/platform'),
      ask('/api/v1/platform', { method: 'HEAD' }),
    ])
    expect([head.status, head.body]).toEqual([200, ''])
    expect(head.headers['content-length']).toBe(whole.headers['content-length'])
  })

  it.each([
    ['GET', '/healthz'],
    ['GET', '/api/news'],
    ['GET', '/api/private/changes?site=a'],
    ['GET', '/api/private/dialogue/conversations'],
    ['GET', '/api/private/dialogue/conversations/a/files/b'],
    ['POST', '/api/private/dialogue/conversations/a/read'],
    ['GET', '/api/v1'],
    ['GET', '/api/v1/'],
    ['GET', '/api/v1/openapi.json'],
    ['GET', '/api/v1/agencies/mod/'],
    ['GET', '/api/v1//agencies'],
    ['GET', '/api/v1/agencies/m%6Fd'],
    ['GET', '/api/v1/agencies/../hosts'],
    ['POST', '/api/v1/platform'],
    ['OPTIONS', '/api/v1/platform'],
  ])('leaves %s %s to Next', async (method, path) => {
    passedOn.length = 0
    expect((await ask(path, { method })).body).toBe('next')
    expect(passedOn).toEqual([`${method} ${path}`])
    passedOn.length = 0
  })
})

describe('a conversation before Next', () => {
  const pathOf = (key: string) => `/api/private/dialogue/conversations/${key}`
  const asSite = { authorization: `Bearer ${env().siteKey}` }

  it.each([
    ['one that there is', () => written.key, asSite],
    ['one in another language', () => `${written.key}?locale=ru`, asSite],
    ['one that nobody knows', newKey, asSite],
    ['no key at all', () => 'x', asSite],
    ['somebody who is not site', () => written.key, { authorization: 'Bearer of nothing' }],
    ['nobody', () => written.key, {}],
  ])('is answered as Payload does: %s', async (_, address, headers) => {
    const path = pathOf(address())
    const [told, expected] = await Promise.all([ask(path, { headers }), world.api.get(path, headers)])
    expect(told.status).toBe(expected.status)
    expect(told.body).toBe(await expected.text())
    for (const name of ['content-type', 'cache-control'])
      expect([name, told.headers[name] ?? null]).toEqual([name, expected.headers.get(name)])
    expect(passedOn).toEqual([])
  })
})
