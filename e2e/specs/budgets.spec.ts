import { LOCALES } from '@birlik/shared/locales'
import { expect, test } from '@playwright/test'
import { inOneLanguage } from '../support/inOneLanguage.ts'
import { pageTypes } from '../support/pageTypes.ts'
import { type Weight, weigh } from '../support/weigh.ts'

const KILOBYTE = 1000
const PHONE = { width: 360, height: 740 }

/** DESIGN §6: bytes over the wire, headers included, of an agency's home. */
const BUDGET = { html: 14, css: 12, js: 6, fonts: 70, all: 350 }

/** What the reader sees jump, summed as browsers do (Layout Instability); 0.1 is "good", and a page that is at rest has 0. */
const shiftsOf = () =>
  new Promise<number>((done) => {
    let sum = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
      })[])
        if (!entry.hadRecentInput) sum += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => done(sum), 100)
  })

/** What weighs more than it may. */
const tooHeavy = (weight: Weight) =>
  Object.entries(BUDGET).flatMap(([kind, limit]) => {
    const bytes = weight[kind as keyof typeof BUDGET]
    return bytes > limit * KILOBYTE ? [`${kind}: ${bytes}`] : []
  })

for (const locale of LOCALES) {
  test(`an agency’s home is light (${locale})`, inOneLanguage(locale), async ({ browser }) => {
    const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2 })
    const page = await context.newPage()
    const path = `/${locale}/maidd/`
    expect((await weigh(page, path)).html).toBeGreaterThan(1000)
    // The first two readers get gzip; brotli is made meanwhile.
    await expect
      .poll(async () => tooHeavy(await weigh(page, path)), { intervals: [500], timeout: 20_000 })
      .toEqual([])
    await context.close()
  })
}

test('pages do not jump while fonts and pictures arrive', async ({ browser }) => {
  test.setTimeout(120_000)
  const context = await browser.newContext({ viewport: PHONE })
  const page = await context.newPage()
  // Styles at once, fonts late: what shifts for readers on slow lines shifts here.
  await page.route(/\.woff2$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400))
    await route.continue()
  })
  for (const [name, path] of Object.entries(await pageTypes())) {
    await page.goto(`/kk${path}`)
    await page.evaluate(() => document.fonts.ready)
    expect.soft(await page.evaluate(shiftsOf), `${name}: ${path}`).toBeLessThan(0.01)
  }
  await context.close()
})

test('Kazakh letters come with the first fonts', async ({ page }) => {
  const fonts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname)
  })
  await page.goto('/kk/maidd/', { waitUntil: 'networkidle' })
  const preloaded = await page
    .locator('link[rel=preload][as=font]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(preloaded).toContain('/fonts/onest-kk.woff2')
  // Nothing but the sign of the tenge is fetched only when it is met.
  expect(new Set(fonts.filter((font) => !font.includes('tenge')))).toEqual(new Set(preloaded))
  const face = await page.evaluate(() => document.fonts.check('1rem Onest', 'ӘҒҚҢӨҰҮҺІ әғқңөұүһі'))
  expect(face).toBe(true)
})
