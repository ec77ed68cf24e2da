import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Site, startSite } from '../../../test/support/startSite.ts'

let site: Site
let type: string
beforeAll(async () => {
  site = await startSite({
    handler: (_req, res) => {
      res.writeHead(200, { 'Content-Type': type })
      res.end('Мәтін '.repeat(500))
    },
  })
})
afterAll(() => site.stop())

const accept = { headers: { 'accept-encoding': 'gzip, br' } }
const SEARCH = '/kk/search?q=a'

it.each([
  'text/html; charset=utf-8',
  'application/json',
  'application/problem+json',
  'application/rss+xml; charset=utf-8',
  'application/atom+xml',
  'application/manifest+json',
  'text/csv; charset=utf-8; header=present',
  'text/calendar',
  'text/vtt',
  'text/plain',
  'image/svg+xml',
  'application/xml',
])('%s is compressed, also where it is kept by nobody', async (given) => {
  type = given
  const { headers, bytes } = await site.get(SEARCH, accept)
  expect([headers['content-encoding'], headers.vary]).toEqual(['br', 'Accept-Encoding'])
  expect(bytes.length).toBeLessThan(500)
})

it.each(['image/webp', 'application/pdf', 'application/zip', 'video/mp4'])('%s is not', async (given) => {
  type = given
  expect((await site.get(SEARCH, accept)).headers['content-encoding']).toBeUndefined()
})

it('leaves who takes nothing compressed with the whole', async () => {
  type = 'text/html'
  const { headers, text } = await site.get(SEARCH)
  expect([headers['content-encoding'], text.length]).toEqual([undefined, 3000])
})
