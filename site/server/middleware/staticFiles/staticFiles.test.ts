import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Site, startSite } from '../../../test/support/startSite.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

it('a name with a hash is kept for good', async () => {
  const { status, headers } = await site.get('/_astro/page.BxYz12.css')
  expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable'])
})

it('other files are kept for a day', async () => {
  expect((await site.get('/fonts/face.woff2')).headers['cache-control']).toBe('public, max-age=86400')
})

it.each(['/_astro/', '/_astro', '/index.html/..%2f..%2fechoed', '/fonts'])(
  '%s lists and redirects nothing',
  async (path) => {
    const { headers, text } = await site.get(path)
    expect(headers.location === undefined || headers.location === '/_astro').toBe(true)
    expect(text).not.toContain('page.BxYz12')
  },
)

it.each([
  '/_image?href=/favicon.svg&f=svg',
  '/_image',
  '/_server-islands/a',
  '/_actions/a',
  '/_astro/gone.css',
])('%s is no address, whatever the pages would make of it', async (path) => {
  const { status, headers } = await site.get(path)
  expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
})

it('an index in the folder is not the home', async () => {
  expect((await site.get('/')).headers.location).toBe('/kk/')
})
