import { LOCALES } from '@birlik/shared/locales'
import { t } from '@birlik/shared/messages'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BuiltSite, startBuiltSite } from '../support/builtSite.ts'
import { headingLevels, textOf, thingsOf } from '../support/readHtml.ts'

let site: BuiltSite
beforeAll(async () => {
  site = await startBuiltSite({ siteOrigin: 'https://birlik.example.kz' })
})
afterAll(() => site.stop())

const get = async (path: string, cookie?: string) => {
  const headers = { host: 'birlik.example.kz', ...(cookie && { cookie }) }
  const answer = await site.get(path, { headers })
  return { ...answer, html: answer.text, text: textOf(answer.text) }
}

const INDEXED = [
  '/',
  '/agencies',
  '/services',
  '/services/bala-tuudy-tirkeu',
  '/situations',
  '/situations/balanyn-tuuy',
  '/accessibility',
  '/privacy',
  '/sitemap',
]
const OTHERS = ['/search?q=internet', '/preferences']

describe.each(LOCALES)('the portal in %s', (locale) => {
  it.each([...INDEXED, ...OTHERS])('%s has the frame of every page', async (path) => {
    const { status, html } = await get(`/${locale}${path}`)
    expect(status).toBe(200)
    expect(html).toContain(`<html lang="${locale}"`)
    expect(html).toContain('href="#main"')
    expect(html).toContain('role="search"')
    for (const name of ['nav.main', 'nav.languages', 'nav.lowVision', 'footer.accessibility'] as const) {
      expect(html).toContain(t(locale, name))
    }
  })

  it.each([...INDEXED, ...OTHERS])(
    '%s has one heading of the first level and leaves none out',
    async (path) => {
      const levels = headingLevels((await get(`/${locale}${path}`)).html.split('<footer')[0] ?? '')
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
    },
  )

  it.each(INDEXED)('%s tells search engines its address in each language', async (path) => {
    const { html } = await get(`/${locale}${path}`)
    expect(html).toContain(`<link rel="canonical" href="https://birlik.example.kz/${locale}${path}">`)
    for (const language of [...LOCALES, 'x-default']) expect(html).toContain(`hreflang="${language}"`)
    expect(thingsOf(html).map((thing) => thing['@type'])).toContain('WebSite')
    expect(html).not.toContain('noindex')
  })

  it.each(OTHERS)('%s is for nobody but this reader', async (path) => {
    const { html, headers } = await get(`/${locale}${path}`)
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(headers['cache-control']).toBe('no-store')
  })

  it.each(['/nope/x/y', '/services/nope', '/agencies?type=nope'])(
    '%s is not found, in the frame',
    async (path) => {
      const { status, text } = await get(`/${locale}${path}`)
      expect(status).toBe(404)
      expect(text).toContain(t(locale, 'error.404.title'))
      expect(text).toContain('1414')
    },
  )
})

it('the language switch keeps the page and what was asked', async () => {
  const { html } = await get('/kk/search?q=internet&kind=news')
  expect(html).toMatch(/href="\/ru\/search\?q=internet&(?:#38;|amp;)?kind=news"/)
})

it('a service shows all 14 fields of its passport', async () => {
  const { html } = await get('/ru/services/bala-tuudy-tirkeu')
  const passport = html.slice(html.indexOf('id="passport"'), html.indexOf('<footer'))
  expect(passport.match(/<dt/g)).toHaveLength(14)
})

it('a service tells search engines what it is', async () => {
  const { html } = await get('/kk/services/bala-tuudy-tirkeu')
  expect(thingsOf(html).map((thing) => thing['@type'])).toEqual([
    'WebSite',
    'BreadcrumbList',
    'GovernmentService',
  ])
})

it('a search shows what was asked, and asks nothing when nothing was', async () => {
  expect((await get('/en/search?q=internet')).html).toContain('value="internet"')
  expect((await get('/en/search')).text).toContain(t('en', 'search.ask'))
})

it('what was typed cannot become markup', async () => {
  const { html } = await get(`/en/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
  expect(html).toContain('value="&quot;')
  expect(textOf(html)).toContain('&lt;script&gt;alert(1)')
})

it('the settings page shows what was chosen', async () => {
  const { html } = await get('/kk/preferences', 'preferences=size=largest&contrast=blue-on-sky')
  const checked = [...html.matchAll(/<input[^>]* value="([^"]+)" checked/g)].map(([, value]) => value)
  expect(checked).toEqual(['largest', 'normal', 'blue-on-sky', 'on'])
})
