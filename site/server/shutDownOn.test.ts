import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { ask } from '../test/support/ask.ts'
import { listen } from '../test/support/startSite.ts'
import { shutDownOn } from './shutDownOn.ts'

it('finishes the answers under way and takes no new ones', async () => {
  const waiting = Promise.withResolvers<ServerResponse>()
  const server = await listen(createServer((_req, res) => waiting.resolve(res)))
  const { port } = server.address() as AddressInfo
  const ended = new Promise((resolve) => server.once('close', resolve))
  let released = 0
  shutDownOn(['SIGUSR2'], server, () => released++)

  const asked = ask(port, '/')
  const res = await waiting.promise
  process.emit('SIGUSR2')
  process.emit('SIGUSR2')
  await expect(ask(port, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  res.end('finished')

  expect((await asked).text).toBe('finished')
  await ended
  expect(released).toBe(1)
})
