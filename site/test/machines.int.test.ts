import { Readable } from 'node:stream'
import { SaxesParser } from 'saxes'
import { parseSitemap } from 'sitemap'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BuiltSite, startBuiltSite } from './support/builtSite.ts'

let site: BuiltSite
beforeAll(async () => {
  site = await startBuiltSite({ siteOrigin: 'https://birlik.example.kz' })
})
afterAll(() => site.stop())

const portal = { headers: { host: 'birlik.example.kz' } }
const maidd = { headers: { host: 'maidd.example.kz' } }

describe('what nobody links to', () => {
  it.each([
    ['/favicon.ico', 'image/vnd.microsoft.icon'],
    ['/apple-touch-icon.png', 'image/png'],
    ['/icon-192.png', 'image/png'],
    ['/icon-512.png', 'image/png'],
  ])('%s is there', async (path, type) => {
    const { status, headers, bytes } = await site.get(path, portal)
    expect([status, headers['content-type'], bytes.length > 500]).toEqual([200, type, true])
  })

  it.each([
    ['/kk/manifest.webmanifest', portal, 'kk', '/kk/', 'бірыңғай порталы'],
    ['/ru/maidd/manifest.webmanifest', portal, 'ru', '/ru/maidd/', 'Министерство искусственного интеллекта'],
    ['/en/manifest.webmanifest', maidd, 'en', '/en/', 'Ministry of Artificial Intelligence'],
  ])('%s tells a telephone how to show the site', async (path, asked, lang, home, name) => {
    const { text, headers } = await site.get(path, asked)
    expect(headers['content-type']).toBe('application/manifest+json; charset=utf-8')
    const manifest = JSON.parse(text)
    expect(manifest).toMatchObject({ lang, start_url: home })
    expect(manifest.name).toContain(name)
    for (const { src } of manifest.icons) expect((await site.get(src, asked)).status).toBe(200)
    const page = await site.get(home, asked)
    expect(page.text).toContain(`<link rel="manifest" href="${path}">`)
  })

  it('security.txt tells whom to write, and for how long that is true', async () => {
    const { status, text, headers } = await site.get('/.well-known/security.txt', portal)
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
    expect(text).toMatch(/^Contact: (?:mailto:|https:)/m)
    const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '')
    expect(expires).toBeGreaterThan(Date.now() + 30 * 86_400_000)
    expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000)
  })

  it.each(['/_image?href=/favicon.svg&f=svg', '/_image', '/_server-islands/a'])(
    '%s is no address',
    async (path) => {
      const { status, headers } = await site.get(path, portal)
      expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    },
  )
})

describe('HEAD', () => {
  it.each([
    '/kk/maidd/',
    '/kk/search?q=a',
    '/kk/maidd/press/news/joq',
    '/kk/maidd/feed.xml',
    '/ru/maidd/atom.xml',
    '/kk/maidd/dialogue/figures.csv',
    '/kk/maidd/press/events/ashyq-otyrys.ics',
    '/kk/maidd/manifest.webmanifest',
    '/sitemap.xml',
    '/robots.txt',
    '/favicon.svg',
    '/fonts/onest-kk.woff2',
    '/preferences.css',
    '/api/v1/agencies/maidd?locale=ru',
    '/api/v1/agencies/nobody',
    '/media/0199b000-0000-4000-8000-000000000020.pdf',
    '/media/absent.pdf',
    '/healthz',
  ])('is GET without the body: %s', async (path) => {
    const [get, head] = [await site.get(path, portal), await site.get(path, { ...portal, method: 'HEAD' })]
    expect([head.status, head.bytes.length, get.bytes.length > 0 || path === '/preferences.css']).toEqual([
      get.status,
      0,
      true,
    ])
    for (const name of ['content-type', 'cache-control', 'etag', 'last-modified', 'content-disposition'])
      expect([name, head.headers[name]]).toEqual([name, get.headers[name]])
    if (head.headers['content-length'] && get.headers['content-length'])
      expect(head.headers['content-length']).toBe(get.headers['content-length'])
  })
})

describe('feeds', () => {
  it('RSS names each article by its one address', async () => {
    const { text, headers } = await site.get('/kk/maidd/feed.xml', portal)
    expect(headers['content-type']).toBe('application/rss+xml; charset=utf-8')
    expect(text).toContain('<language>kk</language>')
    expect(text).toContain('<link>https://maidd.example.kz/kk/press/news/auylda-internet</link>')
    expect(text.match(/<item>/g)?.length).toBe(6)
  })

  it('Atom is the same in another language', async () => {
    const { text, headers } = await site.get('/ru/maidd/atom.xml', portal)
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8')
    expect(text).toContain('href="https://maidd.example.kz/ru/press/news/auylda-internet"')
    expect(text).toContain('<updated>2026-11-20T06:45:00.000Z</updated>')
  })

  it.each(['feed.xml', 'atom.xml'])(
    '%s is well-formed, and its enclosures are as long as it says',
    async (name) => {
      const { text } = await site.get(`/kk/maidd/${name}`, portal)
      const parser = new SaxesParser()
      const enclosures: Record<string, string>[] = []
      parser.on('error', (error) => {
        throw error
      })
      parser.on('opentag', ({ name, attributes }) => {
        const of = attributes as Record<string, string>
        if (name === 'enclosure' || of.rel === 'enclosure') enclosures.push(of)
      })
      parser.write(text).close()
      expect(enclosures.length).toBeGreaterThan(2)
      for (const { url, href, length } of enclosures) {
        const { bytes } = await site.get(new URL(url ?? href ?? '').pathname, portal)
        expect(Number(length)).toBe(bytes.length)
      }
    },
  )

  it('are found on the agency’s own host too', async () => {
    expect((await site.get('/kk/feed.xml', maidd)).text).toContain('https://maidd.example.kz/kk/')
  })
})

describe('site maps', () => {
  const locations = (text: string) => [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)
  const mapAt = async (path: string, asked: typeof portal) =>
    parseSitemap(Readable.from([(await site.get(path, asked)).text]))

  it('the portal’s index leaves agencies with a host of their own to that host', async () => {
    const found = locations((await site.get('/sitemap.xml', portal)).text)
    expect(found).toContain('https://birlik.example.kz/sitemaps/portal.xml')
    expect(found).toContain('https://birlik.example.kz/sitemaps/telecom-1.xml')
    expect(found.some((address) => address?.includes('maidd'))).toBe(false)
  })

  it('an agency’s host knows its own only', async () => {
    expect(locations((await site.get('/sitemap.xml', maidd)).text)).toEqual([
      'https://maidd.example.kz/sitemaps/maidd-1.xml',
    ])
    expect((await site.get('/sitemaps/telecom-1.xml', maidd)).status).toBe(404)
    expect((await site.get('/sitemaps/portal.xml', maidd)).status).toBe(404)
  })

  it('name every address in every language it has, with the others', async () => {
    const items = await mapAt('/sitemaps/maidd-1.xml', maidd)
    const article = items.filter(({ url }) => url.endsWith('/anyqtama-bir-minutta'))
    expect(article.map(({ url }) => new URL(url).pathname.slice(0, 3))).toEqual(['/kk', '/ru'])
    expect(article[0]?.links?.map(({ lang }) => lang)).toEqual(['kk', 'ru', 'x-default'])
  })

  it('the portal’s holds its services', async () => {
    const items = await mapAt('/sitemaps/portal.xml', portal)
    expect(items.map(({ url }) => url)).toContain('https://birlik.example.kz/en/services/zheke-kualik')
  })

  it('robots.txt points there', async () => {
    expect((await site.get('/robots.txt', maidd)).text).toContain(
      'Sitemap: https://maidd.example.kz/sitemap.xml',
    )
  })
})
