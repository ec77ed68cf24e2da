import { expect, test } from '@playwright/test'
import { LinkChecker } from 'linkinator'

test('every link of the demonstration site answers', async ({ baseURL }) => {
  test.setTimeout(600_000)
  const outside = (url: string) => !url.startsWith(`${baseURL}/`)
  const { links } = await new LinkChecker().check({
    path: `${baseURL}/kk/`,
    recurse: true,
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
