import { afterAll, beforeAll, expect, it } from 'vitest'
import { startExampleCms } from '../../../test/support/exampleCms.ts'
import { type Site, startSite, stopServer } from '../../../test/support/startSite.ts'

let cms: Awaited<ReturnType<typeof startExampleCms>>
let site: Site
beforeAll(async () => {
  cms = await startExampleCms()
  site = await startSite({ env: { cmsOrigin: cms.origin } })
})
afterAll(async () => {
  await site.stop()
  await stopServer(cms.server)
})

const MACHINES = [
  '/api/v1/platform',
  '/api/v1/openapi.json',
  '/media/0199b000-0000-4000-8000-000000000010-960x540.webp',
  '/media/0199b000-0000-4000-8000-000000000020.pdf',
  '/media/absent.pdf',
  '/kk/maidd/feed.xml',
  '/ru/maidd/atom.xml',
  '/kk/dialogue/figures.csv',
  '/kk/maidd/dialogue/figures.csv',
  '/kk/maidd/press/events/forum.ics',
  '/sitemap.xml',
]

it.each(MACHINES)('%s may be read by pages of any origin', async (path) => {
  // The second time out of memory, where it is kept.
  for (let n = 1; n <= 2; n++) {
    const { headers } = await site.get(path, { headers: { origin: 'https://elsewhere.example' } })
    expect([headers['access-control-allow-origin'], headers['cross-origin-resource-policy']]).toEqual([
      '*',
      'cross-origin',
    ])
    expect(headers['access-control-expose-headers']).toContain('ETag')
    expect(headers['access-control-allow-credentials']).toBeUndefined()
    expect(String(headers.vary)).not.toMatch(/origin/i)
  }
})

it.each(MACHINES)('%s lets browsers ask with headers of their own', async (path) => {
  const { status, headers } = await site.get(path, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://elsewhere.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'if-none-match,content-type,range',
    },
  })
  expect([status, headers['access-control-allow-origin']]).toEqual([204, '*'])
  expect(headers['access-control-allow-headers']).toBe('if-none-match,content-type,range')
  expect(headers['access-control-max-age']).toBe('86400')
})

it.each([
  '/kk/maidd/',
  '/kk/maidd/dialogue/suggest.json?q=a',
  '/kk/maidd/dialogue/forms/question.json',
  `/kk/maidd/dialogue/with/${'A'.repeat(43)}.json`,
  '/preferences.css',
])('%s is for its own pages only', async (path) => {
  const { headers } = await site.get(path, { headers: { origin: 'https://elsewhere.example' } })
  expect(headers['access-control-allow-origin']).toBeUndefined()
  expect((await site.get(path, { method: 'OPTIONS' })).status).toBe(405)
})
