import { LOCALES, type Locale } from '@birlik/shared/locales'
import { t } from '@birlik/shared/messages'
import { expect, type Page, test } from '@playwright/test'
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
