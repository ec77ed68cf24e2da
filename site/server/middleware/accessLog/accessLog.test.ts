import { afterEach, expect, it } from 'vitest'
import { type Site, startSite } from '../../../test/support/startSite.ts'

let site: Site
afterEach(() => site.stop())

it('writes one line with an id and nothing personal', async () => {
  site = await startSite()
  const headers = {
    cookie: 'preferences=size=large',
    referer: 'http://localhost/kk/?q=secret',
    'user-agent': 'Reader/1',
  }
  const answer = await site.get('/kk/search?q=%D0%B4%D0%B8%D0%B0%D0%B3%D0%BD%D0%BE%D0%B7', { headers })
  expect(site.lines).toHaveLength(1)
  const { time, responseTime, ...line } = site.lines[0] ?? {}
  expect(line).toEqual({
    level: 30,
    requestId: answer.headers['x-request-id'],
    method: 'GET',
    path: '/kk/search',
    status: 200,
    msg: 'answered',
  })
})

it('believes an id only of a proxy it trusts, for what is answered anew', async () => {
  site = await startSite()
  const headers = { 'x-request-id': 'given-by-somebody' }
  expect((await site.get('/kk/search', { headers })).headers['x-request-id']).not.toBe('given-by-somebody')
  await site.stop()
  site = await startSite({ env: { trustProxy: true } })
  expect((await site.get('/kk/search', { headers })).headers['x-request-id']).toBe('given-by-somebody')
})

it('logs what was thrown with the id of the request', async () => {
  site = await startSite({
    handler: () => {
      throw new Error('broken')
    },
  })
  const { status, text, headers } = await site.get('/kk/')
  expect(status).toBe(500)
  expect(text).toContain(String(headers['x-request-id']))
  expect(text).not.toContain('broken')
  const fault = site.lines.find(({ msg }) => msg === 'a request failed')
  expect(fault).toMatchObject({ requestId: headers['x-request-id'], err: { message: 'broken' } })
  expect(site.lines.find(({ msg }) => msg === 'failed')).toMatchObject({ level: 50, status: 500 })
  expect(site.lines).toHaveLength(2)
})
