import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, expect, it } from 'vitest'
import { ask } from '../../../test/support/ask.ts'
import { listen, stopServer } from '../../../test/support/startSite.ts'
import { limitSuggestions } from './limitSuggestions.ts'

let server: Server
afterEach(() => stopServer(server))

it('turns away who asks for suggestions too often, and nobody else', async () => {
  const app = express()
  app.use(limitSuggestions(2))
  app.use((_req, res) => void res.end('asked'))
  server = await listen(createServer(app))
  const { port } = server.address() as AddressInfo
  const statusOf = async (path: string) => (await ask(port, path)).status
  const suggest = '/kk/maidd/dialogue/suggest.json?q=abc'
  expect([await statusOf(suggest), await statusOf(suggest), await statusOf(suggest)]).toEqual([200, 200, 429])
  expect(await statusOf('/kk/maidd/dialogue')).toBe(200)
})
