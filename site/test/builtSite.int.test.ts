import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BuiltSite, startBuiltSite } from './support/builtSite.ts'

let site: BuiltSite
beforeAll(async () => {
  site = await startBuiltSite({ siteOrigin: 'https://birlik.example.kz' })
})
afterAll(() => site.stop())

const portal = { headers: { host: 'birlik.example.kz' } }
const maidd = { headers: { host: 'maidd.example.kz' } }
const ARTICLE = '/kk/maidd/press/news/auylda-internet'

describe('a page', () => {
  it('may be kept by its tags, for as long as the table of routes says', async () => {
    const { status, headers } = await site.get(ARTICLE, portal)
    expect(status).toBe(200)
    expect(headers['cache-control']).toBe(
      'public, max-age=0, s-maxage=300, stale-while-revalidate=60, stale-if-error=604800',
    )
    expect(String(headers['surrogate-key']).split(' ')).toEqual(
      expect.arrayContaining(['platform', 'agency:maidd', 'news-list:maidd']),
    )
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
  })

  it('brings a policy without unsafe-inline that covers every style and script it has', async () => {
    const { headers, text } = await site.get('/kk/maidd/', portal)
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("object-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(text).not.toMatch(/ style="| on[a-z]+="|javascript:/)
  })

  it('loads nothing from anywhere else', async () => {
    const { text } = await site.get(ARTICLE, portal)
    const loaded = [
      ...text.matchAll(
        /<(?:script|img|source|iframe|video|link rel="(?:stylesheet|preload|icon)")[^>]*? (?:src|srcset|href)="([^"]+)"/g,
      ),
    ]
    expect(loaded.length).toBeGreaterThan(2)
    expect(loaded.map(([, address]) => address).filter((address) => !address?.startsWith('/'))).toEqual([])
  })

  it('says the same to every reader', async () => {
    const [first, second] = await Promise.all([
      site.get(ARTICLE, portal),
      site.get(ARTICLE, {
        headers: { ...portal.headers, cookie: 'preferences=size=large', 'accept-language': 'en' },
      }),
    ])
    expect(second.text).toBe(first.text)
  })

  it('of a search is kept by nobody', async () => {
    expect((await site.get('/kk/search?q=a', portal)).headers['cache-control']).toBe('no-store')
  })

  it('is the same on the agency’s own host, with that host’s links', async () => {
    const { status, text } = await site.get('/kk/press/news/auylda-internet', maidd)
    expect(status).toBe(200)
    expect(text).toContain('href="/kk/press/news"')
    expect(text).not.toContain('href="/kk/maidd/')
    expect(text).toContain(
      '<link rel="canonical" href="https://maidd.example.kz/kk/press/news/auylda-internet">',
    )
  })

  it.each([
    ['/kk/maidd/services/acts', 'Қызмет көрсету тәртібін айқындайтын актілер'],
    ['/kk/maidd/services/zheke-kualik', 'Жеке куәлік беру'],
  ])('beside a service is a section: %s', async (path, title) => {
    const { status, text } = await site.get(path, portal)
    expect([status, text.includes(`<title>${title} |`)]).toEqual([200, true])
  })

  it('leads from an old slug to the new one', async () => {
    const { status, headers } = await site.get('/ru/maidd/press/news/auyl-interneti', portal)
    expect([status, headers.location]).toEqual([301, '/ru/maidd/press/news/auylda-internet'])
    expect(String(headers['surrogate-key']).split(' ')).toEqual(
      expect.arrayContaining(['news:0199a3c0-0000-7000-8000-000000000100', 'redirects:maidd']),
    )
  })
})

describe('a list', () => {
  it.each([
    '/kk/maidd/press/news',
    '/kk/maidd/documents',
    '/kk/maidd/press/events',
    '/kk/maidd/careers/vacancies',
    '/kk/maidd/projects',
    '/kk/maidd/about/leadership',
    '/kk/maidd/dialogue/questions',
    '/kk/agencies',
    '/kk/services',
    '/kk/search?q=a',
    '/kk/maidd/search?q=a',
  ])('%s has no page after its last', async (path) => {
    const pageOf = (number: number) => `${path}${path.includes('?') ? '&' : '?'}page=${number}`
    expect((await site.get(pageOf(1), portal)).status).toBe(200)
    expect((await site.get(pageOf(99), portal)).status).toBe(404)
  })
})

describe('an error', () => {
  it.each([
    ['/kk/maidd/press/news/joq', 404, 'Бет табылмады'],
    ['/ru/maidd/press/news/zhoiylgan', 410, 'Страница удалена'],
    ['/en/nobody/', 404, 'Page not found'],
    ['/en/maidd/press/news?page=x', 404, 'Page not found'],
    ['/xx/maidd', 404, 'Бет табылмады'],
    ['/errors', 404, 'Бет табылмады'],
    ['/absent.txt', 404, 'Бет табылмады'],
  ])('%s answers %i in the language of the address', async (path, status, title) => {
    const answer = await site.get(path, portal)
    expect([answer.status, /<h1[^>]*>([^<]*)/.exec(answer.text)?.[1]?.trim()]).toEqual([status, title])
    expect(answer.text).toContain('noindex')
    expect(answer.headers['cache-control']).toContain('s-maxage=60')
    expect(answer.headers['surrogate-key']).not.toContain('news')
    expect(answer.headers['surrogate-key']).toContain('redirects')
  })

  it('stands in the agency’s frame', async () => {
    const { text } = await site.get('/kk/maidd/press/news/joq', portal)
    expect(text).toContain('Жасанды интеллект және цифрлық даму министрлігі')
  })
})

describe('a page that throws while its parts render', () => {
  it('is a whole 500, kept by nobody, and the log tells why', async () => {
    const { status, text, headers } = await site.get('/kk/maidd/throws-late', portal)
    expect([status, headers['cache-control'], headers['surrogate-key']]).toEqual([500, 'no-store', undefined])
    expect(text).toContain('Бір нәрсе дұрыс болмады')
    expect(text).not.toContain('the part broke')
    expect(text).toContain(`500 · ${headers['x-request-id']}`)
    expect(site.lines.find(({ msg }) => msg === '/kk/maidd/throws-late answers 500')).toMatchObject({
      requestId: headers['x-request-id'],
      err: { message: 'the part broke' },
    })
  })
})

// Last: the cms does not come back.
describe('while the cms is down', () => {
  beforeAll(() => site.stopCms())

  it('a page that was seen before is shown still', async () => {
    const { status, text } = await site.get(ARTICLE, portal)
    expect([status, text.includes('</html>')]).toEqual([200, true])
  })

  it('another page of a known agency is an honest 503 with its contacts', async () => {
    const { status, text, headers } = await site.get('/kk/maidd/press/news/never-asked-before', portal)
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '30', 'no-store'])
    expect(headers['surrogate-key']).toBeUndefined()
    expect(text.replaceAll('\u00a0', ' ')).toContain('+7 7172 000 001')
    expect(text).toContain('Бет уақытша қолжетімсіз')
    expect(text).not.toContain('fetch failed')
  })

  it('an agency never heard of gets the portal’s frame', async () => {
    const { status, text } = await site.get('/en/unknown/contacts', portal)
    expect(status).toBe(503)
    expect(text).toContain('Page temporarily unavailable')
  })

  it('the log tells why', () => {
    const line = site.lines.find(({ msg }) => String(msg).includes('answers 503'))
    expect(line).toMatchObject({ level: 50, err: { message: expect.stringContaining('no connection') } })
  })
})
