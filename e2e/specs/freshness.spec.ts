import { t } from '@birlik/shared/messages'
import { expect, test } from '@playwright/test'
import { api } from '../support/api.ts'
import { type Desk, desk } from '../support/desk.ts'
import { newsWithForm } from '../support/newsWithForm.ts'
import { watch } from '../support/watched.ts'

/** Pages of maidd and around it, by what they show. */
const HOME = '/kk/maidd/'
const NEWS = '/kk/maidd/press/news'
const FEED = '/kk/maidd/feed.xml'
const DOCUMENTS = '/kk/maidd/documents'
const SERVICES = '/kk/maidd/services'
const LEADERS = '/kk/maidd/about/leadership'
const EVENTS = '/kk/maidd/press/events'
const VACANCIES = '/kk/maidd/careers/vacancies'
const PROJECTS = '/kk/maidd/projects'
const FAQ = '/kk/maidd/citizens/faq'
const CONTACTS = '/kk/maidd/contacts'
const OTHER = '/kk/almaty/'
const PORTAL = '/kk/'
const PORTAL_AGENCIES = '/kk/agencies'
const PORTAL_SERVICES = '/kk/services'
const RUSSIAN = '/ru/maidd/press/news'

type Item = { id: string; slug: string }
type Write = {
  write: string
  /** Makes the change; may name addresses of its own. */
  does: (operator: Desk, item: Item) => Promise<unknown>
  /** What it is done to: the first of a list. */
  to?: () => Promise<{ items: Item[] }>
  /** Pages that show something else afterwards; `@` is the item's own address. */
  changes: string[]
  stays: string[]
  own?: (slug: string) => string
}

const mark = Date.now().toString(36)
const listOf =
  (
    kind: 'newsList' | 'documentList' | 'personList' | 'eventList' | 'vacancyList' | 'projectList',
    path: string,
  ) =>
  () =>
    api(kind, `/agencies/maidd/${path}?locale=kk&limit=1`) as Promise<{ items: Item[] }>
const news = listOf('newsList', 'news')
const article = (slug: string) => `${NEWS}/${slug}`

/** A published document with another title in Kazakh. */
const retitled =
  (collection: string, field = 'title'): Write['does'] =>
  async ({ get, patch }, { id }) => {
    const { [field]: old } = await get(`/${collection}/${id}`, { locale: 'kk', depth: '0' })
    return patch(`/${collection}/${id}`, { [field]: `${old} ${mark}`, _status: 'published' })
  }

const idOfAgency = async ({ get }: Desk, slug: string) =>
  (await get('/agencies', { 'where[slug][equals]': slug, depth: '0', limit: '1' })).docs[0]

const WRITES: Write[] = [
  {
    write: 'a news item corrected',
    to: news,
    own: article,
    does: retitled('news'),
    changes: ['@', NEWS, HOME, FEED],
    stays: [CONTACTS, DOCUMENTS, SERVICES, LEADERS, EVENTS, OTHER, PORTAL_SERVICES, PORTAL_AGENCIES],
  },
  {
    write: 'a draft of a news item saved',
    to: news,
    own: article,
    does: ({ patch }, { id }) => patch(`/news/${id}?draft=true`, { summary: `Жоба ${mark}` }),
    changes: [],
    stays: ['@', NEWS, HOME, FEED, CONTACTS, PORTAL],
  },
  {
    write: 'a news item withdrawn',
    to: news,
    own: article,
    does: async ({ patch }, { id }) => {
      await patch(`/news/${id}`, { withdrawalReason: 'Ескірді', _status: 'published' })
      await patch(`/news/${id}?draft=true`, { withdrawalReason: 'Устарело' }, 'ru')
      return patch(`/news/${id}`, { withdrawnAt: new Date().toISOString(), _status: 'published' })
    },
    changes: ['@', NEWS, HOME, FEED],
    stays: [CONTACTS, DOCUMENTS, OTHER],
  },
  {
    write: 'a news item taken off for another page',
    to: news,
    own: article,
    does: ({ patch }, { id }) => patch(`/news/${id}`, { _status: 'draft', instead: '/contacts' }),
    changes: ['@', NEWS, HOME, FEED],
    stays: [CONTACTS, DOCUMENTS, OTHER],
  },
  {
    write: 'a news item deleted',
    to: news,
    own: article,
    does: ({ remove }, { id }) => remove(`/news/${id}`),
    changes: ['@', NEWS, HOME, FEED],
    stays: [CONTACTS, DOCUMENTS, OTHER],
  },
  {
    write: 'a news item moved to another address',
    to: news,
    own: article,
    does: ({ patch }, { id }) => patch(`/news/${id}`, { slug: `moved-${mark}`, _status: 'published' }),
    changes: ['@', NEWS, HOME, FEED],
    stays: [CONTACTS, DOCUMENTS, OTHER],
  },
  {
    write: 'a document corrected',
    to: listOf('documentList', 'documents'),
    own: (slug) => `${DOCUMENTS}/${slug}`,
    does: retitled('documents'),
    changes: ['@', DOCUMENTS, HOME],
    stays: [NEWS, FEED, CONTACTS, LEADERS, OTHER],
  },
  {
    write: 'a leader renamed',
    to: listOf('personList', 'people'),
    own: (slug) => `${LEADERS}/${slug}`,
    does: retitled('people', 'name'),
    changes: ['@', LEADERS],
    stays: [NEWS, DOCUMENTS, EVENTS, OTHER, PORTAL],
  },
  {
    write: 'an event corrected',
    to: listOf('eventList', 'events'),
    own: (slug) => `${EVENTS}/${slug}`,
    does: retitled('events'),
    changes: ['@', EVENTS],
    stays: [NEWS, DOCUMENTS, LEADERS, OTHER],
  },
  {
    write: 'a vacancy corrected',
    to: listOf('vacancyList', 'vacancies'),
    own: (slug) => `${VACANCIES}/${slug}`,
    does: retitled('vacancies'),
    changes: ['@', VACANCIES],
    stays: [NEWS, DOCUMENTS, LEADERS, EVENTS, OTHER, PORTAL],
  },
  {
    write: 'a project corrected',
    to: listOf('projectList', 'projects'),
    own: (slug) => `${PROJECTS}/${slug}`,
    does: retitled('projects'),
    changes: ['@', PROJECTS, HOME],
    stays: [NEWS, DOCUMENTS, LEADERS, EVENTS, OTHER, PORTAL],
  },
  {
    write: 'a question corrected',
    to: () =>
      api('faqList', '/agencies/maidd/faq?locale=kk&limit=1') as unknown as Promise<{ items: Item[] }>,
    does: retitled('faq', 'question'),
    changes: [FAQ],
    stays: [NEWS, DOCUMENTS, LEADERS, EVENTS, OTHER, PORTAL],
  },
  {
    write: 'a service corrected',
    to: () =>
      api('agencyServiceList', '/agencies/maidd/services?locale=kk&limit=1') as unknown as Promise<{
        items: Item[]
      }>,
    own: (slug) => `/kk/services/${slug}`,
    does: retitled('services'),
    changes: ['@', SERVICES, PORTAL_SERVICES],
    stays: [NEWS, DOCUMENTS, LEADERS, EVENTS, OTHER],
  },
  {
    write: 'an agency’s telephone changed',
    does: async (desk) => {
      const { id, phones } = await idOfAgency(desk, 'maidd')
      return desk.patch(`/agencies/${id}`, {
        phones: [{ ...phones[0], number: `+7 7172 ${String(Date.now()).slice(-6)}` }],
      })
    },
    changes: [CONTACTS, HOME, NEWS, RUSSIAN, DOCUMENTS],
    stays: [OTHER, '/kk/almaty/press/news', PORTAL_SERVICES],
  },
  {
    write: 'an agency renamed',
    does: async (desk) => {
      const { id } = await idOfAgency(desk, 'maidd')
      const { name, shortName } = await desk.get(`/agencies/${id}`, { locale: 'kk', depth: '0' })
      return desk.patch(`/agencies/${id}`, { name: `${name} ${mark}`, shortName: `${shortName} ${mark}` })
    },
    changes: [CONTACTS, HOME, NEWS, DOCUMENTS, PORTAL_AGENCIES],
    stays: ['/kk/almaty/press/news', '/kk/almaty/contacts'],
  },
  {
    write: 'an emergency banner',
    does: async ({ post }) => {
      const banner = {
        active: true,
        from: new Date(Date.now() - 60_000).toISOString(),
        until: new Date(Date.now() + 3_600_000).toISOString(),
      }
      const kk = { ...banner, title: `Дауыл ${mark}`, text: 'Үйден шықпаңыз.' }
      const ru = { ...banner, title: `Шторм ${mark}`, text: 'Не выходите из дома.' }
      // Both languages must be there before it may be on.
      await post('/globals/platform?locale=kk', { emergency: { ...kk, active: false } })
      return post('/globals/platform?locale=ru', { emergency: ru })
    },
    changes: [HOME, NEWS, CONTACTS, RUSSIAN, OTHER, PORTAL, PORTAL_AGENCIES],
    stays: [],
  },
]

test.describe.configure({ mode: 'default' })

for (const { write, does, to, own, changes, stays } of WRITES) {
  test(`${write}: shows where it must and leaves the rest`, async ({ request }) => {
    const operator = await desk(request, 'operator')
    const item = (await to?.())?.items[0] ?? { id: '', slug: '' }
    const place = (path: string) => (path === '@' ? (own?.(item.slug) ?? '') : path)
    const pages = await watch([...changes, ...stays].map(place))
    await does(operator, item)
    await pages.changed(changes.map(place))
    // Time for what must not happen.
    if (changes.length === 0) await new Promise((resolve) => setTimeout(resolve, 1000))
    await pages.stayed(stays.map(place))
  })
}

test('a form within a text: its page follows the form, and no other does', async ({ request }) => {
  const operator = await desk(request, 'operator')
  const { id: agency } = await idOfAgency(operator, 'maidd')
  const slug = `contest-${mark}`
  const { doc } = await operator.post('/forms?locale=kk', { agency, kind: 'question', slug, title: 'Байқау' })
  const form = `/forms/${doc.id}`
  const page = article(await newsWithForm(operator, agency, slug))
  const others = [article(await newsWithForm(operator, agency, 'press')), HOME, OTHER]
  const text = async () => (await request.get(page)).text()

  const steps: [does: () => Promise<unknown>, shows: string][] = [
    [() => operator.patch(form, { title: `Байқау ${mark}` }), `Байқау ${mark}`],
    [() => operator.patch(form, { open: false }), t('kk', 'block.form.closed')],
    [() => operator.patch(form, { open: true }), `/dialogue/forms/${slug}`],
    [() => operator.remove(form), t('kk', 'block.form.closed')],
  ]
  for (const [does, shows] of steps) {
    const pages = await watch([page, ...others])
    expect(await text()).not.toContain(shows)
    await does()
    await pages.changed([page])
    expect(await text()).toContain(shows)
    await pages.stayed(others)
  }
})
