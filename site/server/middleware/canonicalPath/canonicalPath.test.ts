import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, startSite } from '../../../test/support/startSite.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

describe('on the portal’s host', () => {
  it('opens in Kazakh, whatever the browser prefers', async () => {
    const { status, headers } = await site.get('/', { headers: { 'accept-language': 'en' } })
    expect([status, headers.location]).toEqual([302, '/kk/'])
  })

  it.each([
    ['/kk', '/kk/'],
    ['/ru/maidd', '/ru/maidd/'],
    ['/kk/maidd/press/news/', '/kk/maidd/press/news'],
    ['/kk/services/', '/kk/services'],
    ['/kk//maidd///press', '/kk/maidd/press'],
    ['//evil.example/%2e', undefined],
    ['//evil.example/kk', '/evil.example/kk'],
    ['/kk/maidd?utm_source=mail', '/kk/maidd/?utm_source=mail'],
    ['/kz/maidd/press', '/kk/maidd/press'],
    ['/KZ', '/kk/'],
    ['/RU/maidd/', '/ru/maidd/'],
  ])('%s leads to %s', async (asked, location) => {
    const { status, headers } = await site.get(asked)
    expect([status, headers.location]).toEqual(location ? [301, location] : [400, undefined])
  })

  it('lets nobody keep, find or pass on where a secret link leads', async () => {
    const { status, headers } = await site.get('/kk/maidd/dialogue/%77ith/secret/')
    expect(status).toBe(301)
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    })
  })

  it.each(['/kk/', '/kk/maidd/', '/en/services', '/kk/maidd/press/news?page=2', '/robots.txt'])(
    '%s stays',
    async (asked) => {
      expect(JSON.parse((await site.get(asked)).text).url).toBe(asked)
    },
  )

  it.each([
    '/kk/maidd/..%2f..%2fetc',
    '/kk/%2e%2e/healthz',
    '/kk/../healthz',
    '/kk/a%5cb',
    '/kk/a%00',
    '/kk/%E0%A4%A',
    '/kk/a%255c',
  ])('%s is no address', async (asked) => {
    expect((await site.get(asked)).status).toBe(400)
  })
})

describe('on an agency’s own host', () => {
  const headers = { host: 'maidd.example.kz' }

  it.each([
    ['/', 302, '/kk/'],
    ['/kk', 301, '/kk/'],
    ['/kk/about/', 301, '/kk/about'],
  ])('%s leads home', async (asked, status, location) => {
    const answer = await site.get(asked, { headers })
    expect([answer.status, answer.headers.location]).toEqual([status, location])
  })

  it('has no slash after a section', async () => {
    expect(JSON.parse((await site.get('/kk/contacts', { headers })).text).url).toBe('/kk/maidd/contacts')
  })
})
