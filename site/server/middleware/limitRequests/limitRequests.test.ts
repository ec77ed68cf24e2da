import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Site, startSite } from '../../../test/support/startSite.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
  'a page takes no %s',
  async (method) => {
    const { status, headers } = await site.get('/kk/maidd/', { method })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  },
)

it('preferences are only sent', async () => {
  const { status, headers } = await site.get('/preferences')
  expect([status, headers.allow]).toEqual([405, 'POST'])
})

it('a body above one megabyte is not read', async () => {
  const headers = { 'content-length': String(1024 * 1024 + 1), origin: `http://127.0.0.1:${site.port}` }
  const { status, headers: answered } = await site.get('/preferences', { method: 'POST', headers })
  expect([status, answered.connection]).toEqual([413, 'close'])
})
