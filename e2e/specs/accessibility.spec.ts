import AxeBuilder from '@axe-core/playwright'
import { LOCALES } from '@birlik/shared/locales'
import { expect, type Page, test } from '@playwright/test'
import { lowVision } from '../support/lowVision.ts'
import { pageTypes } from '../support/pageTypes.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(TAGS)
    .options({ resultTypes: ['violations'] })
    .analyze()
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html)
        .join(' | ')}`,
  )
}

for (const locale of LOCALES) {
  for (const look of ['light and dark', 'low-vision'] as const) {
    test(`axe finds nothing on any page type (${locale}, ${look})`, async ({ browser }) => {
      test.setTimeout(600_000)
      const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' })
      if (look === 'low-vision') await lowVision(context)
      const page = await context.newPage()
      for (const [name, path] of Object.entries(await pageTypes())) {
        await page.goto(`/${locale}${path}`)
        expect.soft(await faults(page), `${name}: ${path}`).toEqual([])
        if (look === 'low-vision') continue
        await page.emulateMedia({ colorScheme: 'dark' })
        expect.soft(await faults(page), `${name}, dark: ${path}`).toEqual([])
        await page.emulateMedia({ colorScheme: 'light' })
      }
      await context.close()
    })
  }
}
