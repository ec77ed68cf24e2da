import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BuiltSite, startBuiltSite } from '../support/builtSite.ts'

let site: BuiltSite
beforeAll(async () => {
  site = await startBuiltSite({ siteOrigin: 'https://birlik.example.kz' })
})
afterAll(() => site.stop())

const ask = async (path: string, host = 'birlik.example.kz') => {
  const { status, headers, text } = await site.get(path, { headers: { host } })
  return { status, location: headers.location, tags: String(headers['surrogate-key'] ?? ''), text }
}

describe('an address that no page answers', () => {
  it.each([
    ['/kk/maidd/old/page.php?id=5', '/kk/maidd/contacts?x=1#map'],
    ['/kk/maidd/eski-bet', '/kk/services'],
    ['/kk/maidd/fail', '/media/0199.pdf'],
    ['/?p=12', '/kk/maidd/contacts'],
    ['/?utm_source=a', '/kk/?utm_source=a'],
    // Printed and typed by hand.
    ['/maidd/contacts', '/kk/maidd/contacts'],
    ['/services', '/kk/services'],
    ['/kk/MAIDD/Press/News.', '/kk/maidd/press/news'],
    ['/kk/maidd/contacts%C2%BB', '/kk/maidd/contacts'],
    ['/ru/Services', '/ru/services'],
    ['/ru/services,', '/ru/services'],
    ['/kk/maidd.', '/kk/maidd'],
    // A former slug of the body, on its home, in a section, at a document, in its feed and account.
    ['/kk/mcrdi/', '/kk/maidd/'],
    ['/ru/mcrdi/press/news?year=2026', '/ru/maidd/press/news?year=2026'],
    ['/ru/mcrdi/press/news/auylda-internet', '/ru/maidd/press/news/auylda-internet'],
    ['/kk/mcrdi/feed.xml', '/kk/maidd/feed.xml'],
    ['/kk/mcrdi/dialogue/figures.csv', '/kk/maidd/dialogue/figures.csv'],
    // What a body that has ceased promised is kept by its successor.
    ['/kk/space-committee/contacts', '/kk/maidd/contacts'],
    ['/kk/space-committee/careers/vacancies', '/kk/maidd/careers/vacancies'],
  ])('%s leads to %s', async (asked, location) => {
    let { status, location: at } = await ask(asked)
    // A home and a section have one more rule about the slash at their end.
    for (let hops = 0; status === 301 && at !== location && hops < 2; hops++) {
      ;({ status, location: at } = await ask(at ?? ''))
    }
    expect([status, at]).toEqual([301, location])
  })

  it.each([
    ['/index.php?id=7', '/kk/press/news'],
    ['/contacts', '/kk/contacts'],
    ['/kk/Contacts/', '/kk/contacts'],
  ])('%s leads to %s on an agency’s own host', async (asked, location) => {
    let { status, location: at } = await ask(asked, 'maidd.example.kz')
    if (at !== location) ({ status, location: at } = await ask(at ?? '', 'maidd.example.kz'))
    expect([status, at]).toEqual([301, location])
  })

  it.each([
    ['/kk/maidd/ainalym', 404],
    ['/kk/maidd/old/page.php?id=6', 404],
    ['/kk/maidd/old/page.php', 404],
    ['/wp-login.php', 404],
    // Written in Kazakh letters or coded, an address is the same: it leads to itself nowhere.
    ['/kk/maidd/press/news/%D0%B6%D0%BE%D2%9B', 404],
    ['/kk/maidd/%D0%B6%D0%BE%D2%9B%20%D0%B1%D0%B5%D1%82', 404],
    ['/kk/maidd/joq/zhoiylgan', 410],
    ['/kk/%D0%B1%D1%96%D0%B7/', 404],
    ['/kk/feed.xml', 404],
    ['/kk/maidd/press/news/zhoiylgan', 410],
    // Without SECRET there are no conversations; what matters is that nobody is told of the link.
    ['/kk/maidd/dialogue/with/AbC', 503],
  ])('%s answers %i and leads nowhere', async (asked, status) => {
    expect((await ask(asked)).status).toBe(status)
  })

  it('is asked for anew when somebody changes where addresses lead', async () => {
    expect((await ask('/kk/maidd/eski-bet')).tags.split(' ')).toContain('redirects:maidd')
  })
})

describe('a body that has ceased', () => {
  it.each([
    ['/kk/space-committee/', 'таратылған'],
    ['/ru/space-committee/press/news', 'упразднён'],
    ['/en/space-committee/about', 'ceased to exist'],
  ])('says so and names its successor: %s', async (page, words) => {
    const { status, text } = await ask(page)
    expect(status).toBe(200)
    expect(text).toContain(words)
    expect(text).toMatch(/href="\/(kk|ru|en)\/maidd\/"/)
  })
})
