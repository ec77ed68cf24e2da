import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

const NAME = '0199b000-0000-4000-8000-000000000010-960x540.webp'

describe('/media/{name}', () => {
  it('hands a picture on, to be kept for good', async () => {
    const { status, headers, bytes } = await site.get(`/media/${NAME}`)
    expect([status, headers['content-type'], bytes.length]).toEqual([
      200,
      'image/webp',
      Number(headers['content-length']),
    ])
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-disposition']).toBeUndefined()
  })

  it('asks the cms for a picture once, until one of them is deleted', async () => {
    const once = '/media/0199b000-0000-4000-8000-000000000077-960x540.webp'
    const asked = () => cms.asked.filter((line) => line.includes('077')).length
    const first = await site.get(once)
    const again = await site.get(once)
    expect(again.bytes.equals(first.bytes)).toBe(true)
    expect([again.headers['cache-status'], asked()]).toEqual(['birlik; hit', 1])
    site.freshness.purge({ stale: [], gone: ['files'] })
    await site.get(once)
    expect(asked()).toBe(2)
  })

  it('asks the cms for a film or a paper each time', async () => {
    for (let i = 0; i < 2; i++) await site.get('/media/0199b000-0000-4000-8000-000000000088.pdf')
    expect(cms.asked.filter((line) => line.includes('088'))).toHaveLength(2)
  })

  it('answers a range', async () => {
    const { status, headers, bytes } = await site.get(`/media/${NAME}`, { headers: { range: 'bytes=10-19' } })
    expect([status, bytes.length]).toEqual([206, 10])
    expect(headers['content-range']).toMatch(/^bytes 10-19\/\d+$/)
  })

  it('saves what is no picture', async () => {
    const { headers } = await site.get('/media/0199b000-0000-4000-8000-000000000020.pdf')
    expect(headers['content-disposition']).toBe('attachment')
  })

  it('answers HEAD without a body', async () => {
    const { status, bytes, headers } = await site.get(`/media/${NAME}`, { method: 'HEAD' })
    expect([status, bytes.length]).toEqual([200, 0])
    expect(Number(headers['content-length'])).toBeGreaterThan(1000)
  })

  it('hands on no cookie of the cms', async () => {
    expect((await site.get(`/media/${NAME}`)).headers['set-cookie']).toBeUndefined()
  })

  it('answers 404 for what is not there', async () => {
    const { status, headers } = await site.get('/media/absent.webp')
    expect([status, headers['cache-control']]).toEqual([404, 'no-store'])
  })

  it.each([
    '..',
    '..%2fusers',
    '%2e%2e%2fv1%2fplatform',
    '.env',
    'a..b',
    'a.b.c',
    'a%00.webp',
    'a%5c..%5cb',
    'a/../../v1/platform',
    'a?b=../c',
    '%E0%A4%A',
  ])('asks the cms nothing for %s', async (name) => {
    const before = cms.asked.length
    const { status } = await site.get(`/media/${name}`)
    const asked = cms.asked.slice(before)
    expect(asked.filter((line) => !/^GET \/api\/media\/file\/[\w-]+$/.test(line))).toEqual([])
    if (name !== 'a?b=../c') expect([400, 404]).toContain(status)
  })

  it('answers an honest 503 while the cms is down', async () => {
    const alone = await startSite()
    const { status, headers } = await alone.get(`/media/${NAME}`)
    await alone.stop()
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '30', 'no-store'])
  })
})
