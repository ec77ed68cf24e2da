import { LOCALES } from '@birlik/shared/locales'
import { expect, test } from '@playwright/test'
import { axeFaults } from '../support/axeFaults.ts'
import { inOneLanguage } from '../support/inOneLanguage.ts'
import { lowVision } from '../support/lowVision.ts'
import { pageTypes } from '../support/pageTypes.ts'

// A fault names its page and its element; recording as well took a fifth of the time.
test.use({ trace: 'off' })

for (const locale of LOCALES) {
  for (const look of ['light and dark', 'low-vision'] as const) {
    test(
      `axe finds nothing on any page type (${locale}, ${look})`,
      inOneLanguage(locale),
      async ({ browser, baseURL }) => {
        test.setTimeout(600_000)
        const context = await browser.newContext({ baseURL, colorScheme: 'light', reducedMotion: 'reduce' })
        if (look === 'low-vision') await lowVision(context, baseURL)
        const page = await context.newPage()
        for (const [name, path] of Object.entries(await pageTypes(baseURL))) {
          await page.goto(`/${locale}${path}`)
          expect.soft(await axeFaults(page), `${name}: ${path}`).toEqual([])
          if (look === 'low-vision') continue
          await page.emulateMedia({ colorScheme: 'dark' })
          expect.soft(await axeFaults(page), `${name}, dark: ${path}`).toEqual([])
          await page.emulateMedia({ colorScheme: 'light' })
        }
        await context.close()
      },
    )
  }
}
