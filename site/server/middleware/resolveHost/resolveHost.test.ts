import { afterEach, describe, expect, it } from 'vitest'
import { type Site, startSite } from '../../../test/support/startSite.ts'

let site: Site
afterEach(() => site.stop())

const ORIGIN = 'https://birlik.example.kz'
const resolved = async (path: string, headers: Record<string, string>) =>
  JSON.parse((await site.get(path, { headers })).text)

describe('the portal', () => {
  it.each(['localhost', 'localhost:8080', '127.0.0.1', '[::1]:4321', 'LOCALHOST'])(
    'is any loopback name without SITE_ORIGIN: %s',
    async (host) => {
      site = await startSite()
      expect(await resolved('/kk/', { host })).toMatchObject({
        agencyHost: null,
        origin: `http://${host.toLowerCase()}`,
      })
    },
  )

  it('is the host of SITE_ORIGIN, whatever the port', async () => {
    site = await startSite({ env: { siteOrigin: ORIGIN } })
    const answer = await resolved('/kk/', { host: 'Birlik.example.kz.:443' })
    expect(answer).toMatchObject({ agencyHost: null, origin: ORIGIN, portalOrigin: ORIGIN })
  })

  it('is no loopback name once SITE_ORIGIN is set', async () => {
    site = await startSite({ env: { siteOrigin: ORIGIN } })
    expect((await site.get('/kk/', { headers: { host: 'localhost' } })).status).toBe(421)
  })
})

describe('an agency’s own host', () => {
  it('shows the agency at its root', async () => {
    site = await startSite({ env: { siteOrigin: ORIGIN } })
    const answer = await resolved('/kk/press/news?page=2', { host: 'maidd.example.kz' })
    expect(answer).toMatchObject({
      url: '/kk/maidd/press/news?page=2',
      agencyHost: 'maidd',
      origin: 'https://maidd.example.kz',
      portalOrigin: ORIGIN,
    })
  })

  it('does not take over the port somebody wrote', async () => {
    site = await startSite({ env: { siteOrigin: ORIGIN } })
    expect((await resolved('/kk/', { host: 'maidd.example.kz:666' })).origin).toBe('https://maidd.example.kz')
  })

  it('leaves addresses without a language alone', async () => {
    site = await startSite()
    expect((await resolved('/sitemap.xml', { host: 'maidd.example.kz' })).url).toBe('/sitemap.xml')
  })
})

describe('an unknown host', () => {
  it('answers 421 in three languages', async () => {
    site = await startSite()
    const { status, text, headers } = await site.get('/kk/', { headers: { host: 'evil.example' } })
    expect(status).toBe(421)
    expect(text).toMatch(/lang="kk".*lang="ru".*lang="en"/)
    expect(text).not.toContain('evil.example')
    expect(headers['cache-control']).toBe('no-store')
  })

  it('may still ask for the health', async () => {
    site = await startSite()
    expect((await site.get('/healthz', { headers: { host: 'evil.example' } })).status).toBe(200)
  })
})

describe('a malformed host', () => {
  it.each([
    'birlik.kz/evil',
    'user@localhost',
    'local host',
    'localhost:port',
    'localhost:1234567',
    '..',
    'localhost,evil.example',
    'a\\b',
    '[::1',
  ])('answers 400: %s', async (host) => {
    site = await startSite()
    expect((await site.get('/kk/', { headers: { host } })).status).toBe(400)
  })

  it('answers 400 to two of them', async () => {
    site = await startSite()
    expect((await site.get('/kk/', { headers: ['host', 'localhost', 'host', 'evil.example'] })).status).toBe(
      400,
    )
  })
})

describe('forwarded headers', () => {
  const forged = { host: 'localhost', 'x-forwarded-host': 'maidd.example.kz', 'x-forwarded-proto': 'https' }

  it('are nobody’s word without TRUST_PROXY', async () => {
    site = await startSite()
    const { text, headers } = await site.get('/kk/', { headers: forged })
    expect(JSON.parse(text)).toMatchObject({ agencyHost: null, origin: 'http://localhost' })
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  it('are believed with TRUST_PROXY', async () => {
    site = await startSite({ env: { trustProxy: true } })
    const { text, headers } = await site.get('/kk/', { headers: forged })
    expect(JSON.parse(text)).toMatchObject({ agencyHost: 'maidd', origin: 'https://maidd.example.kz' })
    expect(headers['strict-transport-security']).toContain('max-age=63072000')
  })

  it('are read from the nearest proxy', async () => {
    site = await startSite({ env: { trustProxy: true } })
    const headers = { host: 'localhost', 'x-forwarded-host': 'evil.example, maidd.example.kz' }
    expect((await resolved('/kk/', headers)).agencyHost).toBe('maidd')
  })
})
