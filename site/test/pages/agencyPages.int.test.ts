import { tag } from '@birlik/shared/contract'
import { LOCALES } from '@birlik/shared/locales'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BuiltSite, startBuiltSite } from '../support/builtSite.ts'
import { headingLevels, textOf, thingsOf } from '../support/readHtml.ts'

let site: BuiltSite
beforeAll(async () => {
  site = await startBuiltSite({ siteOrigin: 'https://birlik.example.kz' })
})
afterAll(() => site.stop())

const get = async (path: string) => {
  const { status, text, headers } = await site.get(path, { headers: { host: 'birlik.example.kz' } })
  return { status, html: text, text: textOf(text), headers }
}

/** One address of every kind of page. */
const PAGES = [
  '',
  'about',
  'about/structure',
  'about/leadership',
  'about/leadership/daulet-aqhmetov',
  'press',
  'press/news',
  'press/news/auylda-internet',
  'press/news/boran-kezindegi-qauipsizdik',
  'press/news/keshendi-zhospar-bekitildi',
  'press/events',
  'press/events/ashyq-otyrys',
  'press/social',
  'press/media',
  'budget/audit',
  'documents',
  'documents/qagidalardy-bekitu',
  'careers/vacancies',
  'careers/vacancies/bas-sarapshy',
  'projects',
  'projects/auyl-interneti',
  'services',
  'services/bala-tuudy-tirkeu',
  'situations',
  'citizens/faq',
  'citizens/reception',
  'citizens/appeal',
  'citizens/statistics',
  'contacts',
  'sitemap',
  'accessibility',
  'privacy',
  'symbols',
  'search?q=a',
]

describe.each(PAGES)('/maidd/%s', (page) => {
  it.each(LOCALES)('stands in %s with one heading above all and none skipped', async (locale) => {
    const { status, html, text } = await get(`/${locale}/maidd/${page}`)
    expect(status).toBe(200)
    expect(html).toContain(`<html lang="${locale}"`)
    const levels = headingLevels(html.slice(html.indexOf('<main')))
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1)
    expect(text).not.toMatch(/undefined|\[object|\bNaN\b|\{\w+\}/)
  })
})

describe('an article', () => {
  it('tells when it was posted and changed, and shares without anyone’s script', async () => {
    const { html, text } = await get('/en/maidd/press/news/auylda-internet')
    expect(text).toContain('Published: 20 November 2026, 10:30')
    expect(text).toContain('Updated: 20 November 2026, 11:45')
    const address = encodeURIComponent('https://maidd.example.kz/en/press/news/auylda-internet')
    expect(html).toContain(`https://t.me/share/url?url=${address}`)
    expect(html).not.toMatch(/<script[^>]+src="https?:/)
  })

  it('is described to search engines', async () => {
    const { html } = await get('/kk/maidd/press/news/auylda-internet')
    const things = thingsOf(html)
    expect(things.map((thing) => thing['@type'])).toEqual(
      expect.arrayContaining(['NewsArticle', 'BreadcrumbList', 'GovernmentOrganization']),
    )
  })

  it('renders every block of the contract', async () => {
    const { html } = await get('/kk/maidd/press/news/boran-kezindegi-qauipsizdik')
    const body = html.slice(html.indexOf('<article'), html.indexOf('</article>'))
    const marks = [
      '<h2 ',
      '<h3 ',
      '<ol',
      '<ul',
      '<blockquote',
      '<figure',
      '<video',
      '<track',
      '<table',
      '<caption',
      '<th scope="col"',
      '<th scope="row"',
    ]
    for (const mark of [...marks, '<details', 'role="note"', 'download=', 'mailto:', 'tel:'])
      expect(body).toContain(mark)
  })

  it('shows contact forms with the way to them, and says when one is closed', async () => {
    const { html, text, headers } = await get('/ru/maidd/press/news/boran-kezindegi-qauipsizdik')
    expect(text).toContain('Вопрос от журналиста Для журналистов и редакций.')
    expect(text).toContain('Это не обращение. Подать обращение')
    expect(html).toContain('href="/ru/maidd/dialogue/forms/press"')
    expect(text).toContain('Эта форма связи сейчас закрыта. Другие способы написать')
    expect(html).not.toContain('/dialogue/forms/contest')
    expect(String(headers['surrogate-key']).split(' ')).toEqual(
      expect.arrayContaining([tag.form('maidd', 'press'), tag.form('maidd', 'contest')]),
    )
  })

  it('leads to the agency’s own pages from its text', async () => {
    const { html } = await get('/ru/maidd/press/news/auylda-internet')
    expect(html).toContain('href="/ru/maidd/services"')
  })

  it('that was withdrawn says since when and why', async () => {
    const { text } = await get('/en/maidd/press/news/ashyq-derekter-saiysy')
    expect(text).toContain('Withdrawn: 21 November 2026')
    expect(text).toContain('The dates of the contest changed')
  })

  it('missing in English is shown in Russian, says so and stays out of indexes', async () => {
    const { html, text } = await get('/en/maidd/press/news/anyqtama-bir-minutta')
    expect(text).toContain('It is shown in Russian')
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).toMatch(/<h1[^>]* lang="ru"/)
    expect(html).toMatch(/<link rel="canonical" href="https:\/\/maidd\.example\.kz\/ru\//)
  })
})

it.each([
  ['faq', 'questions'],
  ['faq', 'figures'],
  ['statistics', 'figures'],
  ['statistics', 'questions'],
])('the section %s leads to the dialogue’s %s', async (section, page) => {
  const { html } = await get(`/kk/maidd/citizens/${section}`)
  const [, links] = /<nav[^>]*aria-labelledby="asked"[^>]*>([\s\S]*?)<\/nav>/.exec(html) ?? []
  expect(links).toContain(`href="/kk/maidd/dialogue/${page}"`)
})

describe('a document', () => {
  it('shows its requisites and whether it is in force', async () => {
    const { text } = await get('/ru/maidd/documents/qagidalardy-bekitu')
    for (const part of ['Реквизиты', 'Номер 124-НҚ', '30 марта 2026', 'Приказ']) expect(text).toContain(part)
  })

  it('that has lost its force is marked', async () => {
    const { html } = await get('/kk/maidd/documents/eski-buiryq')
    expect(html).toMatch(/class="tag bad"/)
  })
})

it('a service in the agency’s frame points to its page on the portal', async () => {
  const { html } = await get('/kk/maidd/services/bala-tuudy-tirkeu')
  expect(html).toContain(
    '<link rel="canonical" href="https://birlik.example.kz/kk/services/bala-tuudy-tirkeu">',
  )
  expect(thingsOf(html).map((thing) => thing['@type'])).toContain('GovernmentService')
})

it('an event goes into the reader’s calendar', async () => {
  const { html, headers } = await get('/kk/maidd/press/events/ashyq-otyrys.ics')
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8')
  expect(html).toContain('BEGIN:VEVENT')
  expect(html).toContain('URL:https://maidd.example.kz/kk/press/events/ashyq-otyrys')
})

describe('a section nobody has filled', () => {
  it('says so, tells whom to ask and which law demands it', async () => {
    const { text } = await get('/ru/maidd/press/media')
    expect(text).toContain('Этот раздел пока не заполнен')
    expect(text).toContain('+7 7172')
    const audit = await get('/kk/maidd/budget/audit')
    expect(audit.text).toContain('16-бап, 3-тармақ, 3) тармақша')
  })

  it.each([
    ['accessibility', 'WCAG 2.2'],
    ['privacy', '94-V'],
    ['symbols', '4 June 1992'],
  ])('has the platform’s own text at %s', async (path, said) => {
    const { text } = await get(`/en/maidd/${path}`)
    expect(text).toContain(said)
    expect(text).not.toContain('has not been filled')
  })
})

it('what is to come tells how to do it meanwhile', async () => {
  const { html, text } = await get('/kk/maidd/citizens/appeal')
  expect(text).toContain('15 жұмыс күні')
  expect(html).toContain('href="https://eotinish.kz"')
})

it('a map opens in the reader’s own app', async () => {
  expect((await get('/kk/maidd/contacts')).html).toMatch(/href="geo:51\.\d+,71\.\d+/)
})

it('a filter that leaves nothing offers the way back', async () => {
  const { html } = await get('/kk/maidd/budget/audit?year=2001')
  expect(html).toContain('<a class="btn line" href="/kk/maidd/budget/audit"')
})

it('an agency with little shows nothing empty and leads on to its sections', async () => {
  const { text, status } = await get('/ru/keng-dala/')
  expect(status).toBe(200)
  for (const title of [
    'Календарь событий',
    'Популярные услуги',
    'Последние документы',
    'Вакансии',
    'Проекты',
  ]) {
    expect(text).not.toContain(title)
  }
  expect(text).toContain('Разделы сайта')
  expect(text).toContain('О государственном органе')
})

it.each(['/kk/maidd/joq', '/kk/maidd/press/joq', '/kk/joq/press', '/kk/maidd/press/news?page=x'])(
  'there is nothing at %s',
  async (path) => {
    expect((await get(path)).status).toBe(404)
  },
)
