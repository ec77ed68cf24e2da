import { LOCALES } from '@birlik/shared/locales'
import { expect, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { inOneLanguage } from '../support/inOneLanguage.ts'
import { pageTypes } from '../support/pageTypes.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes void elements and attribute quotes its own way; both are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // A headline is as long as the agency wrote it.
    'long-title': 'off',
    // Numbers are not broken by CSS; the rule wants non-breaking spaces in the text that people copy.
    'tel-non-breaking': 'off',
  },
})

for (const locale of LOCALES) {
  test(`every page type is valid HTML (${locale})`, inOneLanguage(locale), async ({ request, baseURL }) => {
    test.setTimeout(120_000)
    for (const [name, path] of Object.entries(await pageTypes(baseURL))) {
      const html = await (await request.get(`/${locale}${path}`)).text()
      const report = await validator.validateString(html)
      const found = report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
      )
      expect.soft(found, `${name}: ${path}`).toEqual([])
    }
  })
}
