import { gunzipSync } from 'node:zlib'
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
const PAPER = '/media/0199b000-0000-4000-8000-000000000020.pdf'
const FILM_TEXT = '/media/0199b000-0000-4000-8000-000000000030.vtt'

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

  it('saves what is no picture, under the name it came with', async () => {
    const { headers } = await site.get(PAPER)
    expect(headers['content-disposition']).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('Бұйрық.pdf')}`,
    )
  })

  it.each([`/media/${NAME}`, PAPER, FILM_TEXT])('answers HEAD as GET, without a body: %s', async (path) => {
    const [get, head] = [await site.get(path), await site.get(path, { method: 'HEAD' })]
    expect([head.status, head.bytes.length, get.bytes.length > 0]).toEqual([200, 0, true])
    for (const name of ['content-length', 'content-type', 'etag', 'last-modified', 'content-disposition'])
      expect([name, head.headers[name]]).toEqual([name, get.headers[name]])
    expect(get.headers['content-length']).toBe(String(get.bytes.length))
  })

  it.each([
    ['if-none-match', '"0199b000-0000-4000-8000-000000000020.pdf"', 304],
    ['if-none-match', 'W/"0199b000-0000-4000-8000-000000000020.pdf", "b"', 304],
    ['if-none-match', '"b"', 200],
    ['if-modified-since', 'Fri, 20 Nov 2026 06:45:00 GMT', 304],
    ['if-modified-since', 'Fri, 20 Nov 2026 06:44:59 GMT', 200],
    ['if-modified-since', 'yesterday', 200],
  ])('does not send again what the reader has: %s: %s', async (name, value, status) => {
    const answer = await site.get(PAPER, { headers: { [name]: value } })
    expect([answer.status, answer.bytes.length > 0]).toEqual([status, status === 200])
    expect(answer.headers.etag).toBe('"0199b000-0000-4000-8000-000000000020.pdf"')
  })

  it('answers a range of what the reader has a part of, and all of anything else', async () => {
    const statuses = []
    for (const having of ['"0199b000-0000-4000-8000-000000000020.pdf"', '"another"'])
      statuses.push((await site.get(PAPER, { headers: { range: 'bytes=0-3', 'if-range': having } })).status)
    expect(statuses).toEqual([206, 200])
  })

  it('compresses the words of a film, not a part of them', async () => {
    const accept = { 'accept-encoding': 'gzip' }
    const whole = await site.get(FILM_TEXT, { headers: accept })
    expect([whole.headers['content-encoding'], whole.headers.etag]).toEqual([
      'gzip',
      `W/"${FILM_TEXT.slice(7)}"`,
    ])
    expect(gunzipSync(whole.bytes).toString()).toContain('WEBVTT')
    const part = await site.get(FILM_TEXT, { headers: { ...accept, range: 'bytes=0-1499' } })
    expect([part.status, part.headers['content-encoding'], part.bytes.length]).toEqual([206, undefined, 1500])
  })

  it('hands on no cookie of the cms', async () => {
    expect((await site.get(`/media/${NAME}`)).headers['set-cookie']).toBeUndefined()
  })

  it.each([
    ['absent', 404, undefined],
    ['deleted', 410, undefined],
    ['unreadable', 503, '30'],
  ])('%s is %i', async (name, status, retryAfter) => {
    for (const ending of ['webp', 'pdf']) {
      const { headers, ...answer } = await site.get(`/media/${name}.${ending}`)
      expect([answer.status, headers['cache-control'], headers['retry-after']]).toEqual([
        status,
        'no-store',
        retryAfter,
      ])
    }
    expect((await site.get(`/media/${name}.pdf`, { method: 'HEAD' })).status).toBe(status)
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
