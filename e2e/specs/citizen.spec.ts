import { LOCALES, type Locale } from '@birlik/shared/locales'
import { t } from '@birlik/shared/messages'
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { api } from '../support/api.ts'

const LANGUAGE: Record<Locale, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' }
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a citizen, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('opens the portal in Kazakh and reaches an agency’s news in three clicks', async ({ page }) => {
      await page.goto('/')
      await expect(page).toHaveURL(/\/kk\/$/)
      await expect(page.locator('html')).toHaveAttribute('lang', 'kk')
      await page.goto('/kk/agencies')
      const { shortName } = await api('agency', '/agencies/maidd?locale=kk')
      await page.getByRole('link', { name: shortName }).first().click()
      await expect(page).toHaveURL(/\/kk\/maidd\/$/)
      const { items } = await api('newsList', '/agencies/maidd/news?locale=kk&limit=1')
      const [latest] = items
      await page.getByRole('main').getByRole('link', { name: latest?.title }).first().click()
      await expect(heading(page)).toHaveText(latest?.title ?? '')
    })

    test('switches language and stays on the same article', async ({ page }) => {
      const { items } = await api('newsList', '/agencies/maidd/news?locale=kk&limit=20')
      const slug = items.find(({ languages }) => languages.length === LOCALES.length)?.slug
      await page.goto(`/kk/maidd/press/news/${slug}`)
      for (const locale of ['ru', 'en', 'kk'] as const) {
        await page
          .getByRole('navigation', { name: /Тіл|Язык|Language/ })
          .getByRole('link', { name: LANGUAGE[locale] })
          .click()
        await expect(page).toHaveURL(`/${locale}/maidd/press/news/${slug}`)
        await expect(page.locator('html')).toHaveAttribute('lang', locale)
        const { title } = await api('news', `/agencies/maidd/news/${slug}?locale=${locale}`)
        await expect(heading(page)).toHaveText(title)
      }
    })

    test('reads an article that lacks English in Russian, with a notice', async ({ page }) => {
      const { items } = await api('newsList', '/agencies/maidd/news?locale=en&limit=100')
      const without = items.find(({ languages }) => !languages.includes('en'))
      expect(without, 'the demonstration holds an article without English').toBeDefined()
      await page.goto(`/en/maidd/press/news/${without?.slug}`)
      await expect(page.getByText(t('en', 'language.only.ru')).first()).toBeVisible()
      await expect(heading(page)).toHaveAttribute('lang', 'ru')
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
        'href',
        new RegExp(`/ru/maidd/press/news/${without?.slug}$`),
      )
    })

    test('finds a service by its name typed without Kazakh letters and sees its price', async ({ page }) => {
      await page.goto('/kk/')
      const box = page.getByRole('searchbox').first()
      await box.fill('балабакша')
      await box.press('Enter')
      await expect(page).toHaveURL(/\/kk\/search\?q=/)
      await expect(page.getByRole('searchbox').first()).toHaveValue('балабакша')
      await page.getByRole('main').locator('a[href*="/services/"]').first().click()
      await expect(page).toHaveURL(/\/services\//)
      await expect(page.getByText(t('kk', 'service.fee'), { exact: true }).first()).toBeVisible()
      await expect(page.getByRole('heading', { name: t('kk', 'service.how') })).toBeVisible()
    })

    test('makes the text larger for low vision, and it stays so', async ({ page }) => {
      await page.goto('/ru/maidd/')
      const size = () =>
        page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
      const before = await size()
      await page
        .getByRole('link', { name: t('ru', 'nav.lowVision') })
        .first()
        .click()
      await page.getByRole('radio', { name: t('ru', 'preferences.size.double') }).check()
      await page.getByRole('button', { name: t('ru', 'preferences.save') }).click()
      await page.goto('/ru/maidd/press/news')
      expect(await size()).toBeGreaterThan(before * 1.5)
    })
  })
}

test('machines find feeds, a site map in three languages and an API', async ({ request, baseURL }) => {
  const feed = await (await request.get('/kk/maidd/feed.xml')).text()
  expect(feed).toContain('<rss')
  expect(feed).toContain(`${baseURL}/kk/maidd/press/news/`)
  const map = await (await request.get('/sitemap.xml')).text()
  const [, first] = /<loc>([^<]+maidd[^<]*)<\/loc>/.exec(map) ?? []
  const urls = await (await request.get(first ?? '')).text()
  for (const language of [...LOCALES, 'x-default']) expect(urls).toContain(`hreflang="${language}"`)
  const { openapi } = await (await request.get('/api/v1/openapi.json')).json()
  expect(openapi).toBe('3.1.0')
})

test.describe('site and cms as they were built answer', () => {
  for (const [path, status] of [
    ['/media/0199b000-0000-4000-8000-00000000dead.pdf', 404],
    ['/media/0199b000-0000-4000-8000-00000000dead-320x180.webp', 404],
    ['/api/v1/agencies/nobody', 404],
    ['/api/v1/agencies/maidd/news?page=x', 400],
    ['/kk/maidd/press/news?page=99', 404],
    ['/_image?href=/favicon.svg&f=svg', 404],
    ['/.well-known/security.txt', 200],
    ['/favicon.ico', 200],
    ['/kk/maidd/manifest.webmanifest', 200],
  ] as const) {
    test(`${path} with ${status}, to HEAD as to GET`, async ({ request }) => {
      const [get, head] = [await request.get(path), await request.head(path)]
      expect([get.status(), head.status(), (await head.body()).length]).toEqual([status, status, 0])
    })
  }

  test('a file with its name, its length and its ETag, once', async ({ request }) => {
    const { file, headers } = await aFile(request)
    expect(headers).toMatchObject({
      'content-length': String(file.size),
      'content-disposition': expect.stringContaining("filename*=UTF-8''"),
      'last-modified': expect.stringMatching(/GMT$/),
      'access-control-allow-origin': '*',
    })
    const head = await request.head(file.url, { headers: { 'accept-encoding': 'identity' } })
    expect([head.status(), head.headers()['content-length']]).toEqual([200, String(file.size)])
    const again = await request.get(file.url, { headers: { 'if-none-match': headers.etag ?? '' } })
    expect([again.status(), (await again.body()).length]).toEqual([304, 0])
  })

  test('one id in the header and in what cms says of a problem', async ({ request }) => {
    const answer = await request.get('/api/v1/agencies/nobody')
    expect((await answer.json()).requestId).toBe(answer.headers()['x-request-id'])
  })

  test('strangers with whether it is well, and with nothing else', async ({ request }) => {
    expect(await (await request.get('/healthz')).json()).toEqual({ status: 'ok' })
  })
})

/** The first file that an official document of the demonstration has. */
async function aFile(request: APIRequestContext) {
  const list = await (await request.get('/api/v1/agencies/maidd/documents?limit=100')).json()
  for (const { slug } of list.items) {
    const { files } = await (await request.get(`/api/v1/agencies/maidd/documents/${slug}`)).json()
    const [file] = files as { url: string; size: number }[]
    // As it lies there: what is textual would come compressed, and of a length of its own.
    const asked = { headers: { 'accept-encoding': 'identity' } }
    if (file) return { file, headers: (await request.get(file.url, asked)).headers() }
  }
  throw new Error('no document of the demonstration has a file')
}

for (const [path, status] of [
  ['/kk/joq-organ/', 404],
  ['/de/maidd/', 404],
  ['/kk/maidd/press/news/joq', 404],
  ['/kk/maidd/joq/joq', 404],
] as const) {
  test(`${path} answers ${status} in a page that leads on`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(status)
    await expect(heading(page)).toBeVisible()
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  })
}
