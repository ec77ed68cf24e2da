import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { currentRequest } from '../src/logger/currentRequest.ts'
import { identified } from './identified.ts'

let server: Server
let origin: string

beforeAll(async () => {
  server = createServer(
    identified(async (req, res) => {
      await Promise.resolve()
      res.end(JSON.stringify({ ...currentRequest(), heard: req.headers['x-request-id'] }))
    }),
  ).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

async function ask(address: string, id?: string) {
  const answer = await fetch(origin + address, { headers: id ? { 'x-request-id': id } : {} })
  return {
    said: answer.headers.get('x-request-id'),
    ...((await answer.json()) as { id: string; what: string; heard: string }),
  }
}

it('takes the id of the sender along, and makes one where there is none or none that will do', async () => {
  expect(await ask('/api/news', 'from-the-site')).toMatchObject({
    said: 'from-the-site',
    id: 'from-the-site',
  })
  for (const id of [undefined, 'x', 'a b c d e f g h']) {
    const { said, heard, id: made } = await ask('/api/news', id)
    expect(made).toMatch(/^[\w-]{36}$/)
    expect([said, heard]).toEqual([made, made])
  }
})

it.each([
  ['/api/news?where[title]=Айгүл', 'GET /api/news'],
  ['/api/news/0198f2c4-aaaa-bbbb/versions', 'GET /api/news/*/versions'],
  ['/api/private/dialogue/conversations/c2VjcmV0IGtleSBoZXJl', 'GET /api/private/dialogue/conversations/*'],
])('names %s without what could be a person’s', async (address, what) => {
  expect((await ask(address)).what).toBe(what)
})
