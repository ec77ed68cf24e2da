import { DEFAULT_LOCALE, LOCALES } from '@birlik/shared/locales'
import { expect, test } from '@playwright/test'
import { LinkChecker } from 'linkinator'

const IN_A_LANGUAGE = new RegExp(`^/(${LOCALES.join('|')})/`)

// Asked over HTTP. In Kazakh first: the other languages are as many pages again, of the same templates.
for (const { which, within, tag } of [
  { which: 'in Kazakh', within: `/${DEFAULT_LOCALE}/`, tag: [] },
  { which: 'in every language', within: '/', tag: ['@all'] },
])
  test(`every link of the demonstration site answers (${which})`, { tag }, async ({ baseURL }) => {
    test.setTimeout(600_000)
    const outside = (url: string) => {
      const { origin, pathname } = new URL(url)
      return origin !== baseURL || (IN_A_LANGUAGE.test(pathname) && !pathname.startsWith(within))
    }
    const { links } = await new LinkChecker().check({
      path: `${baseURL}/${DEFAULT_LOCALE}/`,
      recurse: true,
      // A connection that breaks off under the load of other journeys is asked once more; an answer is not.
      retryErrors: true,
      retryErrorsCount: 2,
      concurrency: 6,
      timeout: 30_000,
      linksToSkip: async (url) => outside(url),
    })
    const broken = links
      .filter(({ state }) => state === 'BROKEN')
      .map(({ url, status, parent }) => `${status} ${url} on ${parent}`)
    expect(broken).toEqual([])
    expect(links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(500)
  })
