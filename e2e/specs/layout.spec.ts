import { LOCALES } from '@birlik/shared/locales'
import { expect, type Page, test } from '@playwright/test'
import { inOneLanguage } from '../support/inOneLanguage.ts'
import { pageTypes } from '../support/pageTypes.ts'

// See accessibility.spec.ts.
test.use({ trace: 'off' })

for (const locale of LOCALES) {
  for (const javaScriptEnabled of [true, false]) {
    const how = `${locale}, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`
    test(
      `no page scrolls sideways at 320 px or asks anyone but its own site (${how})`,
      inOneLanguage(locale),
      async ({ browser, baseURL }) => {
        test.setTimeout(180_000)
        const context = await browser.newContext({
          baseURL,
          viewport: { width: 320, height: 640 },
          javaScriptEnabled,
        })
        const page = await context.newPage()
        const strangers = strangersOf(page, baseURL)
        for (const [name, path] of Object.entries(await pageTypes(baseURL))) {
          await page.goto(`/${locale}${path}`)
          const { width } = (await page.locator('html').boundingBox()) ?? { width: 0 }
          const widest = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)
          expect.soft(widest, `${name}: ${path}`).toBeLessThanOrEqual(Math.ceil(width))
        }
        expect([...strangers]).toEqual([])
        await context.close()
      },
    )
  }
}

/** Whom else the page asks, and what its own policy forbade it. */
function strangersOf(page: Page, own?: string) {
  const strangers = new Set<string>()
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol !== 'data:' && origin !== own) strangers.add(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy/i.test(message.text()))
      strangers.add(message.text())
  })
  return strangers
}
