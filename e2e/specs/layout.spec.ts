import { LOCALES } from '@birlik/shared/locales'
import { expect, test } from '@playwright/test'
import { pageTypes } from '../support/pageTypes.ts'

// See accessibility.spec.ts.
test.use({ trace: 'off' })

for (const locale of LOCALES) {
  for (const javaScriptEnabled of [true, false]) {
    test(`no page scrolls sideways at 320 px (${locale}, JavaScript ${javaScriptEnabled ? 'on' : 'off'})`, async ({
      browser,
    }) => {
      test.setTimeout(180_000)
      const context = await browser.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled })
      const page = await context.newPage()
      for (const [name, path] of Object.entries(await pageTypes())) {
        await page.goto(`/${locale}${path}`)
        const { width } = (await page.locator('html').boundingBox()) ?? { width: 0 }
        const widest = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)
        expect.soft(widest, `${name}: ${path}`).toBeLessThanOrEqual(Math.ceil(width))
      }
      await context.close()
    })
  }
}

test('no page asks anyone but its own site', async ({ page, baseURL }) => {
  test.setTimeout(120_000)
  const strangers = new Set<string>()
  const violations: string[] = []
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol !== 'data:' && origin !== baseURL) strangers.add(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy/i.test(message.text()))
      violations.push(message.text())
  })
  for (const path of Object.values(await pageTypes())) await page.goto(`/kk${path}`)
  expect([...strangers]).toEqual([])
  expect(violations).toEqual([])
})
