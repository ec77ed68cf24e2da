import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { listen, type Site, startSite, stopServer } from '../../test/support/startSite.ts'
import type { AstroHandler } from '../middleware/renderPages/renderPages.ts'

const ORIGIN = 'https://birlik.example.kz'
const HOST = { host: 'birlik.example.kz' }
const ARTICLE = '/kk/maidd/press/news/abc'
const DECLARED = 'public, max-age=0, s-maxage=300, stale-while-revalidate=60'
const MINUTE = 60_000

type Page = { status: number; headers: Record<string, string>; body: string }

let site: Site
let rendered: string[]
/** What the pages answer from now on; a promise is waited for. */
let page: Partial<Page> | ((url: string) => Partial<Page> | Promise<Partial<Page>>)

const handler: AstroHandler = async (req, res) => {
  const url = req.url ?? ''
  rendered.push(url)
  const {
    status = 200,
    headers = {},
    body = `${url} #${rendered.length} `,
  } = typeof page === 'function' ? await page(url) : page
  res.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': DECLARED,
    'Surrogate-Key': 'platform agency:maidd news:1',
    ...headers,
  })
  res.end(body.padEnd(3000, 'ә'))
}

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  site.get(path, { method, headers: { ...HOST, ...headers } })
const statusOf = async (path: string, headers?: Record<string, string>) => {
  const answer = await get(path, headers)
  return [answer.status, answer.headers['cache-status'], answer.text.trim().split('ә')[0]?.trim()]
}
const later = (ms: number) => vi.setSystemTime(Date.now() + ms) && vi.advanceTimersByTime(ms)

beforeEach(async () => {
  rendered = []
  page = {}
  site = await startSite({ env: { siteOrigin: ORIGIN }, handler })
  vi.useFakeTimers({ toFake: ['performance', 'Date'] })
})
afterEach(async () => {
  vi.useRealTimers()
  await site.stop()
})

describe('a page', () => {
  it('names the request that rendered it to whoever waited, and to nobody after', async () => {
    const [first, second] = [await get(ARTICLE), await get(ARTICLE)]
    expect(first.headers['x-request-id']).toMatch(/^[\w-]{8,64}$/)
    expect(second.headers['x-request-id']).toBeUndefined()
  })

  it('is rendered once and then answered from memory', async () => {
    expect(await statusOf(ARTICLE)).toEqual([200, 'birlik; fwd=miss; stored', `${ARTICLE} #1`])
    later(2500)
    const second = await get(ARTICLE)
    expect(second.headers).toMatchObject({ 'cache-status': 'birlik; hit', age: '2' })
    expect(second.headers['cache-control']).toBe(`${DECLARED}, stale-if-error=604800`)
    expect(second.text).toContain('#1')
    expect(rendered).toEqual([ARTICLE])
  })

  it('is rendered once for two hundred who ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => get(ARTICLE)))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(rendered).toHaveLength(1)
  })

  it('keeps the headers of the application, without what belongs to one reader or moment', async () => {
    page = { headers: { 'Content-Security-Policy': "default-src 'self'" } }
    await get(ARTICLE)
    const { headers } = await get(ARTICLE)
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'self'",
      'x-content-type-options': 'nosniff',
      'strict-transport-security': expect.stringContaining('max-age'),
      'surrogate-key': 'platform agency:maidd news:1',
      vary: 'Accept-Encoding',
    })
    expect(headers).not.toHaveProperty('x-request-id')
  })

  it('answers HEAD without a body, also as the first', async () => {
    const head = await get(ARTICLE, {}, 'HEAD')
    expect([head.status, head.bytes.length, rendered.length]).toEqual([200, 0, 1])
    expect((await get(ARTICLE)).headers['content-length']).toBe(head.headers['content-length'])
  })
})

describe('a coding', () => {
  it('is the best that is ready: gzip for the first two readers, brotli soon after', async () => {
    const accept = { 'accept-encoding': 'gzip, deflate, br, zstd' }
    const first = await get(ARTICLE, accept)
    expect(first.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(first.bytes).toString()).toContain('#1')
    await vi.waitFor(async () => expect((await get(ARTICLE, accept)).headers['content-encoding']).toBe('br'))
    const { bytes, headers } = await get(ARTICLE, accept)
    expect(brotliDecompressSync(bytes).toString()).toContain('#1')
    expect(headers['content-length']).toBe(String(bytes.length))
  })

  it.each([
    [undefined, undefined],
    ['identity', undefined],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0', undefined],
    ['*', 'gzip'],
  ])('%s is answered in %s', async (accepted, coding) => {
    const answer = await get(ARTICLE, accepted === undefined ? {} : { 'accept-encoding': accepted })
    expect(answer.headers['content-encoding']).toBe(coding)
  })

  it('has an ETag of its own, and who has it gets 304', async () => {
    const plain = await get(ARTICLE)
    const gzip = await get(ARTICLE, { 'accept-encoding': 'gzip' })
    expect(plain.headers.etag).toMatch(/^"[\w-]+"$/)
    expect(gzip.headers.etag).not.toBe(plain.headers.etag)
    for (const tag of [String(gzip.headers.etag), `W/${gzip.headers.etag}`, `"x", ${gzip.headers.etag}`]) {
      const again = await get(ARTICLE, { 'accept-encoding': 'gzip', 'if-none-match': tag })
      expect([again.status, again.bytes.length]).toEqual([304, 0])
      expect(again.headers).toMatchObject({ etag: gzip.headers.etag, vary: 'Accept-Encoding' })
      expect(again.headers).not.toHaveProperty('content-length')
    }
    expect((await get(ARTICLE, { 'if-none-match': String(gzip.headers.etag) })).status).toBe(200)
  })
})

describe('what an asker may write', () => {
  it.each<[string, string, Record<string, string>]>([
    ['an unknown parameter', `${ARTICLE}?utm_source=x&page=2`, {}],
    ['a cookie', ARTICLE, { cookie: 'preferences=size=large; session=secret' }],
    ['a language', ARTICLE, { 'accept-language': 'en' }],
    ['a forwarded host', ARTICLE, { 'x-forwarded-host': 'maidd.example.kz', 'x-forwarded-proto': 'http' }],
    ['an address rewritten', ARTICLE, { 'x-original-url': '/kk/', 'x-rewrite-url': '/kk/' }],
    ['a log-in', ARTICLE, { authorization: 'Bearer x' }],
    ['another port', ARTICLE, { host: 'birlik.example.kz:444' }],
    ['big letters in the host', ARTICLE, { host: 'BIRLIK.example.kz.' }],
  ])('shares the page and does not get into it: %s', async (_, path, headers) => {
    page = { headers: {}, body: 'page ' }
    await get(path, headers)
    const clean = await get(ARTICLE)
    expect(clean.headers['cache-status']).toBe('birlik; hit')
    expect(rendered).toEqual([ARTICLE])
  })

  it.each(['evil.example', 'evil.example:443', 'birlik.example.kz@evil.example', ''])(
    'is no page under a forged Host: %s',
    async (host) => {
      expect([400, 421]).toContain((await get(ARTICLE, { host })).status)
      expect(rendered).toEqual([])
    },
  )

  it('means something only in the one order that is kept', async () => {
    await get('/kk/maidd/press/news?page=2&year=2026&x=1')
    await get('/kk/maidd/press/news?year=2026&page=2')
    expect(rendered).toEqual(['/kk/maidd/press/news?year=2026&page=2'])
  })

  it('does not reach the page of another site', async () => {
    page = (url) => ({ body: url === '/kk/maidd/' ? 'agency ' : 'portal ' })
    expect((await get('/kk/', { host: 'maidd.example.kz' })).text).toContain('agency')
    expect((await get('/kk/')).text).toContain('portal')
    expect((await get('/kk/', { host: 'maidd.example.kz' })).text).toContain('agency')
    expect(rendered).toEqual(['/kk/maidd/', '/kk/'])
  })

  it('keeps no page under loopback names that can be varied at will', async () => {
    await site.stop()
    site = await startSite({ handler })
    for (const host of ['127.0.0.77', `127.0.0.1:1`, 'localhost:9'])
      for (let i = 0; i < 2; i++) await get(ARTICLE, { host })
    expect(rendered).toHaveLength(6)
    for (let i = 0; i < 2; i++) await get(ARTICLE, { host: `127.0.0.1:${site.port}` })
    expect(rendered).toHaveLength(7)
  })
})

describe('not kept', () => {
  it.each<[string, Partial<Page>]>([
    ['an error', { status: 500, headers: { 'Cache-Control': DECLARED } }],
    ['what is not declared', { headers: { 'Cache-Control': 'no-store' } }],
    ['what is personal', { headers: { 'Cache-Control': 'private, max-age=60' } }],
    ['what brings a cookie', { headers: { 'Set-Cookie': 'session=secret' } }],
    ['what depends on a cookie', { headers: { Vary: 'Cookie' } }],
  ])('is %s', async (_, answer) => {
    page = answer
    await get(ARTICLE)
    await get(ARTICLE)
    expect(rendered).toHaveLength(2)
  })

  it('is a cookie handed to others who wait for the same page', async () => {
    page = { headers: { 'Set-Cookie': 'session=secret' } }
    const answers = await Promise.all([get(ARTICLE), get(ARTICLE)])
    for (const { headers } of answers) expect(headers).not.toHaveProperty('set-cookie')
  })

  it('is a search', async () => {
    const search = encodeURI('/kk/search?q=министр')
    for (let i = 0; i < 2; i++) await get(search)
    expect(rendered).toEqual([search, search])
  })

  it('is what somebody wants to change', async () => {
    await get(ARTICLE)
    const answer = await get(ARTICLE, {}, 'POST')
    expect([answer.status, answer.headers['cache-status']]).toEqual([405, undefined])
  })
})

describe('time', () => {
  it('shows the old for a minute while the new is made, then waits for the new', async () => {
    await get(ARTICLE)
    later(5.5 * MINUTE)
    expect(await statusOf(ARTICLE)).toEqual([200, 'birlik; fwd=stale; detail=revalidating', `${ARTICLE} #1`])
    await vi.waitFor(async () =>
      expect(await statusOf(ARTICLE)).toEqual([200, 'birlik; hit', `${ARTICLE} #2`]),
    )
    later(7 * MINUTE)
    expect(await statusOf(ARTICLE)).toEqual([200, 'birlik; fwd=miss; stored', `${ARTICLE} #3`])
  })

  it('shows the old for days while the cms cannot answer, and does not ask it with each reader', async () => {
    await get(ARTICLE)
    page = { status: 503, headers: { 'Cache-Control': 'no-store' } }
    later(24 * 60 * MINUTE)
    expect(await statusOf(ARTICLE)).toEqual([200, 'birlik; fwd=stale; detail=rescue', `${ARTICLE} #1`])
    await get(ARTICLE)
    expect(rendered).toHaveLength(2)
    later(11_000)
    page = {}
    expect(await statusOf(ARTICLE)).toEqual([200, 'birlik; fwd=miss; stored', `${ARTICLE} #3`])
    page = { status: 503, headers: { 'Cache-Control': 'no-store' } }
    later(8 * 24 * 60 * MINUTE)
    expect((await get(ARTICLE)).status).toBe(503)
  })

  it('keeps a refusal briefly and shows it no longer', async () => {
    page = { status: 404, headers: { 'Cache-Control': 'public, max-age=0, s-maxage=60' } }
    expect((await get(ARTICLE)).status).toBe(404)
    expect((await get(ARTICLE)).headers['cache-status']).toBe('birlik; hit')
    later(1.1 * MINUTE)
    page = {}
    expect((await get(ARTICLE)).status).toBe(200)
  })
})

describe('a change', () => {
  const stale = (...tags: string[]) => site.freshness.purge({ stale: tags, gone: [] })
  const gone = (...tags: string[]) => site.freshness.purge({ stale: [], gone: tags })
  const down = { status: 503, headers: { 'Cache-Control': 'no-store' } }

  it('of a tag shows at once, of another changes nothing', async () => {
    await get(ARTICLE)
    stale('news:2', 'agency:mam')
    expect((await get(ARTICLE)).headers['cache-status']).toBe('birlik; hit')
    stale('news:1')
    expect(await statusOf(ARTICLE)).toEqual([200, 'birlik; fwd=miss; stored', `${ARTICLE} #2`])
  })

  it('while the cms is down leaves the old to be seen, unless it was taken back', async () => {
    await get(ARTICLE)
    stale('news:1')
    page = down
    expect(await statusOf(ARTICLE)).toEqual([200, 'birlik; fwd=stale; detail=rescue', `${ARTICLE} #1`])
    gone('news:1')
    expect((await get(ARTICLE)).status).toBe(503)
  })

  it('while a page is rendered makes it be rendered again', async () => {
    page = (url) => {
      if (rendered.length === 1) stale('agency:maidd')
      return { body: `${url} #${rendered.length} ` }
    }
    expect(await statusOf(ARTICLE)).toEqual([200, 'birlik; fwd=miss; stored', `${ARTICLE} #2`])
    expect((await get(ARTICLE)).text).toContain('#2')
  })

  it('that comes again and again is answered in the end, and nothing old is kept', async () => {
    page = () => {
      stale('agency:maidd')
      return {}
    }
    expect((await get(ARTICLE)).status).toBe(200)
    expect(rendered).toHaveLength(3)
    page = {}
    expect((await get(ARTICLE)).text).toContain('#4')
  })

  it('of everything leaves nothing, not even for need', async () => {
    await get(ARTICLE)
    site.freshness.clear()
    page = down
    expect((await get(ARTICLE)).status).toBe(503)
  })

  it('that brings a page back is not held up by the refusal', async () => {
    page = { status: 404, headers: { 'Cache-Control': 'public, max-age=0, s-maxage=60' } }
    await get(ARTICLE)
    page = {}
    stale('agency:maidd')
    expect((await get(ARTICLE)).status).toBe(200)
  })
})

describe('a crowd', () => {
  it('of machines waits in a lane of its own', async () => {
    await site.stop()
    const cms = createServer(() => {})
    await listen(cms)
    const cmsOrigin = `http://127.0.0.1:${(cms.address() as AddressInfo).port}`
    site = await startSite({ env: { siteOrigin: ORIGIN, cmsOrigin }, handler, apiPerMinute: 1000 })
    const crowd = Array.from({ length: 100 }, () => get('/api/v1/agencies').catch(() => undefined))
    await vi.waitFor(() => expect(site.lines.some(({ lane }) => lane === 'api')).toBe(true))
    expect((await get('/kk/')).status).toBe(200)
    await stopServer(cms)
    await Promise.all(crowd)
  })

  it('at cold pages of one agency is turned away beyond what can be done; other agencies and seen pages go on', async () => {
    await get('/kk/maidd/')
    const ends: (() => void)[] = []
    page = (url) =>
      url.startsWith('/kk/maidd/') ? new Promise((resolve) => ends.push(() => resolve({}))) : {}
    const crowd = Array.from({ length: 300 }, (_, n) => get(`/kk/maidd/press/news/${n}`))
    await vi.waitFor(() => expect(ends).toHaveLength(1))

    expect((await get('/kk/mam/press/news/abc')).status).toBe(200)
    expect((await get('/kk/maidd/')).headers['cache-status']).toBe('birlik; hit')

    page = {}
    for (const end of ends) end()
    const answers = await Promise.all(crowd)
    const refused = answers.filter(({ status }) => status === 503)
    expect(answers.filter(({ status }) => status === 200).length).toBe(300 - refused.length)
    expect(refused.length).toBe(300 - 1 - 64)
    expect(refused[0]?.headers).toMatchObject({ 'retry-after': '30', 'cache-control': 'no-store' })
    expect(refused[0]?.text).toContain('lang="ru"')
    const turnedAway = site.lines.filter(({ msg }) => String(msg).startsWith('readers are turned away'))
    expect(turnedAway).toHaveLength(1)
  })
})
