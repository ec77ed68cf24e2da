import { type OperationName, operations } from '@birlik/shared/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerRest } from '../../src/rest/answerRest.ts'
import { makeAgency, publish, titled } from './seed.ts'
import { makeWorld, type World } from './world.ts'

let world: World
let api: World['api']
beforeAll(async () => {
  world = await makeWorld()
  api = world.api
})
afterAll(() => api?.close())

const mod = { agency: 'mod' }

describe('every operation answers in the shape of the contract', () => {
  const params: Record<string, string> = { agency: 'mod', node: 'about' }
  const slugs: Partial<Record<OperationName, string>> = {
    news: 'bridge',
    document: 'order-1',
    agencyService: 'passport',
    service: 'passport',
    page: 'general',
    person: 'head',
    event: 'coming',
    vacancy: 'open',
    project: 'project',
    situation: 'birth',
    form: 'question',
  }
  const queries: Partial<Record<OperationName, object>> = {
    destination: { agency: 'before', address: '/contacts' },
  }
  beforeAll(() => {
    slugs.question = world.question.publicSlug ?? ''
  })
  it.each(Object.keys(operations) as OperationName[])('%s', async (name) => {
    for (const locale of ['kk', 'ru', 'en'] as const) {
      const answer = await api.ask(
        name,
        { ...params, slug: slugs[name] ?? '' } as never,
        { locale, ...queries[name] } as never,
      )
      if ('items' in answer && name !== 'search') expect(answer.items.length, locale).toBeGreaterThan(0)
    }
  })

  it('openapi.json describes them', async () => {
    const response = await api.get('/api/v1/openapi.json')
    const { paths } = (await response.json()) as { paths: object }
    expect(Object.keys(paths)).toHaveLength(Object.keys(operations).length)
  })
})

it('HEAD answers as GET does', async () => {
  const request = new Request('http://cms.test/api/v1/agencies/mod', { method: 'HEAD' })
  const config = Promise.resolve(api.payload.config)
  const { status, headers } = await answerRest({ config, request })
  expect([status, headers.get('content-type')]).toEqual([200, 'application/json'])
})

describe('language', () => {
  it.each([
    ['kk', 'kk', 'Жаңа көпір ашылды'],
    ['ru', 'ru', 'Открыт новый мост'],
    ['en', 'en', 'New bridge opened'],
  ] as const)('%s has its own text', async (locale, language, title) => {
    const article = await api.ask('news', { ...mod, slug: 'bridge' }, { locale })
    expect([article.language, article.title, article.languages]).toEqual([
      language,
      title,
      ['kk', 'ru', 'en'],
    ])
  })

  it('what is missing is shown wholly in the next language, its agency in the reader’s', async () => {
    const article = await api.ask('news', { ...mod, slug: 'only-two' }, { locale: 'en' })
    expect(article).toMatchObject({
      language: 'ru',
      languages: ['kk', 'ru'],
      title: 'Новость на двух языках',
      summary: 'Новость на двух языках.',
    })
    expect(article.body).toMatchObject([{ type: 'text', children: [{ text: 'Новость на двух языках' }] }])
    expect(article.agency.name).toBe('Ministry of Defence')
    expect(article.topics).toEqual([{ key: 'army', title: 'Армия (ru)' }])
  })

  it('alternative texts follow the document', async () => {
    const { picture } = await api.ask('news', { ...mod, slug: 'bridge' }, { locale: 'ru' })
    expect(picture?.alt).toBe('Мост через реку')
    expect(picture?.variants.map(({ width, type }) => `${width} ${type}`)).toContain('320 image/avif')
    expect(picture?.url).toMatch(/^\/media\/.+\.webp$/)
  })

  it('problems too', async () => {
    expect((await api.problemAt('/api/v1/agencies/nobody?locale=ru')).title).toBe('Такого адреса нет')
    expect((await api.problemAt('/api/v1/agencies/nobody?locale=xx')).title).toBe('Параметр мәні жарамсыз')
  })
})

describe('states of a document', () => {
  const at = (slug: string) => `/api/v1/agencies/mod/news/${slug}`

  it.each([
    ['draft', 404],
    ['never-was', 404],
    ['gone', 410],
  ])('%s answers %i', async (slug, status) => expect((await api.problemAt(at(slug))).status).toBe(status))

  it('an old address sends to the new one with the same query', async () => {
    const response = await api.get(`${at('first-name')}?locale=ru`)
    expect([response.status, response.headers.get('location')]).toEqual([
      301,
      `${at('second-name')}?locale=ru`,
    ])
  })

  it('withdrawn stays readable with its reason, and is in no list', async () => {
    const article = await api.ask('news', { ...mod, slug: 'withdrawn' }, { locale: 'ru' })
    expect(article.withdrawal).toEqual({ at: '2026-03-02T06:00:00.000Z', reason: 'Ошибка' })
    const off = await api.ask('news', { ...mod, slug: 'unpublished' }, { locale: 'ru' })
    expect(off.withdrawal).toMatchObject({ reason: 'Устарело' })
    const { items } = await api.ask('newsList', mod)
    expect(items.map(({ slug }) => slug)).toEqual(['bridge', 'second-name', 'only-two'])
  })

  it('a draft over a published document is not shown', async () => {
    expect((await api.ask('news', { ...mod, slug: 'bridge' })).title).toBe('Жаңа көпір ашылды')
  })
})

describe('agencies', () => {
  it.each([
    ['/api/v1/agencies/hidden', 404],
    ['/api/v1/agencies/hidden/news/secret', 404],
    ['/api/v1/agencies/mod/sections/nothing', 404],
    ['/api/v1/agencies/mod/sections/court', 404],
    ['/api/v1/nothing', 404],
  ])('%s answers %i', async (address, status) => expect((await api.problemAt(address)).status).toBe(status))

  it('one that was renamed sends to its new address', async () => {
    const response = await api.get('/api/v1/agencies/before/news?page=2')
    expect([response.status, response.headers.get('location')]).toEqual([
      301,
      '/api/v1/agencies/after/news?page=2',
    ])
  })

  it('one that has ceased can be read but is not listed', async () => {
    expect((await api.ask('agency', { agency: 'old' })).state).toBe('closed')
    const { items } = await api.ask('agencies', {})
    expect(items.map(({ slug }) => slug)).toEqual(['after', 'com', 'eco', 'mod'])
  })

  it('what has no look of its own takes that of the body above', async () => {
    const com = await api.ask('agency', { agency: 'com' }, { locale: 'en' })
    expect(com).toMatchObject({
      palette: 'steppe',
      ancestors: [{ slug: 'mod' }],
      emblem: { alt: 'Bridge over a river' },
    })
    expect(com.cover).not.toBeNull()
    expect((await api.ask('agency', { agency: 'eco' })).emblem).toBeNull()
  })

  it('lists those of a type and those below another', async () => {
    const slugs = async (query: object) =>
      (await api.ask('agencies', {}, query)).items.map(({ slug }) => slug)
    expect(await slugs({ type: 'ministry' })).toEqual(['eco', 'mod'])
    expect(await slugs({ parent: 'mod' })).toEqual(['com'])
    expect(await slugs({ parent: 'nobody' })).toEqual([])
  })

  it('one does not show what belongs to another', async () => {
    const { items } = await api.ask('newsList', { agency: 'eco' })
    expect(items.map(({ title }) => title)).toEqual(['Экология көпірі'])
    expect((await api.problemAt('/api/v1/agencies/eco/news/only-two')).status).toBe(404)
  })

  it('have their divisions as a tree', async () => {
    const { listing } = await api.ask('section', { ...mod, node: 'structure' })
    expect(listing).toMatchObject({
      kind: 'org-units',
      divisions: [{ name: 'Кадр департаменті', divisions: [{ name: 'Кадр басқармасы' }] }],
      agencies: [{ slug: 'com' }],
    })
  })
})

describe('queries', () => {
  it.each([
    ['limit=101', 'limit'],
    ['page=0', 'page'],
    ['page=x', 'page'],
    ['year=1', 'year'],
    ['locale=de', 'locale'],
  ])('%s is refused by name', async (query, field) => {
    const { status, errors } = await api.problemAt(`/api/v1/agencies/mod/news?${query}`)
    expect([status, errors?.map((error) => error.field)]).toEqual([400, [field]])
  })

  it('unknown and empty parameters are passed over', async () => {
    expect((await api.get('/api/v1/agencies/mod/news?ref=x&year=&topic=')).status).toBe(200)
  })

  it.each([
    [{ year: 2025 }, ['only-two']],
    [{ topic: 'army' }, ['bridge', 'only-two']],
    [{ topic: 'nothing' }, []],
  ])('news by %j', async (query, slugs) => {
    const { items, total } = await api.ask('newsList', mod, query)
    expect([items.map(({ slug }) => slug), total]).toEqual([slugs, slugs.length])
  })

  it.each([
    [{ kind: 'order' } as const, ['order-1']],
    [{ year: 2024 }, ['statute']],
    [{ node: 'dev_plan' }, ['plan']],
  ])('documents by %j', async (query, slugs) => {
    const { items } = await api.ask('documentList', mod, query)
    expect(items.map(({ slug }) => slug)).toEqual(slugs)
  })

  it.each([
    [{ from: '2026-01-01' }, ['coming']],
    [{ until: '2025-01-01' }, ['past']],
    [{ kind: 'meeting' } as const, ['past']],
  ])('events by %j', async (query, slugs) => {
    const { items } = await api.ask('eventList', mod, query)
    expect(items.map(({ slug }) => slug)).toEqual(slugs)
  })

  it.each([
    [{ recipient: 'legal' } as const, ['certificate']],
    [{ situation: 'birth' }, ['passport']],
    [{ situation: 'nothing' }, []],
  ])('services by %j', async (query, slugs) => {
    const { items } = await api.ask('serviceList', {}, query)
    expect(items.map(({ slug }) => slug)).toEqual(slugs)
  })

  it('next leads through the list without gaps', async () => {
    const seen: string[] = []
    let address: string | null = '/api/v1/agencies/mod/news?limit=2&locale=ru'
    while (address) {
      const list = operations.newsList.answer.parse(await (await api.get(address)).json())
      seen.push(...list.items.map(({ slug }) => slug))
      address = list.next
    }
    expect(seen).toEqual(['bridge', 'second-name', 'only-two'])
  })
})

describe('what documents hold', () => {
  it('a fee is computed with the index in force', async () => {
    const { fee } = await api.ask('service', { slug: 'passport' })
    expect(fee).toEqual({
      kind: 'mci',
      mci: 0.25,
      tenge: 1081,
      mciValue: 4325,
      mciSince: '2026-01-01',
      note: '',
    })
    expect((await api.ask('service', { slug: 'certificate' })).fee).toMatchObject({
      kind: 'free',
      tenge: 0,
      mciValue: null,
    })
  })

  it('files carry name, format and size; those in the reader’s language come first', async () => {
    const { files } = await api.ask('document', { ...mod, slug: 'order-1' }, { locale: 'kk' })
    expect(files).toHaveLength(2)
    expect(files[0]).toMatchObject({ name: 'Есеп 2026.csv', format: 'CSV', size: 8 })
  })

  it('pictures and files within a text', async () => {
    const { body } = await api.ask('page', { ...mod, slug: 'general' })
    expect(body.map(({ type }) => type)).toEqual(['text', 'image', 'file'])
  })

  it('vacancies know whether they are open', async () => {
    const { items } = await api.ask('vacancyList', mod)
    expect(items.map(({ slug, open }) => [slug, open])).toEqual([
      ['open', true],
      ['over', false],
    ])
  })

  it('a life situation shows its steps and services', async () => {
    const { steps, services } = await api.ask('situation', { slug: 'birth' })
    expect(steps).toMatchObject([
      { title: 'Қадам', body: [{ type: 'text' }], services: [{ slug: 'passport' }] },
    ])
    expect(services.map(({ slug }) => slug)).toEqual(['passport'])
  })

  it('news is related by topic', async () => {
    const { related } = await api.ask('news', { ...mod, slug: 'bridge' })
    expect(related.map(({ slug }) => slug)).toEqual(['only-two'])
  })
})

describe('pages of the site', () => {
  it('home of an agency', async () => {
    const home = await api.ask('agencyHome', mod, { locale: 'ru' })
    const slugs = (items: { slug: string }[]) => items.map(({ slug }) => slug)
    expect(slugs(home.news)).toEqual(['bridge', 'second-name', 'only-two'])
    expect(slugs(home.events)).toEqual(['coming'])
    expect(slugs(home.vacancies)).toEqual(['open'])
    expect(home.head?.slug).toBe('head')
    expect(home.banners).toEqual([
      { title: 'Ашық әңгіме', text: null, link: 'https://dialog.egov.kz/', picture: null },
    ])
    expect(home.activities.map(({ path }) => path)).toEqual(['/activities/plan', '/projects'])
  })

  it('an empty agency has an empty home', async () => {
    const home = await api.ask('agencyHome', { agency: 'com' })
    expect(Object.values(home).flat().filter(Boolean)).toEqual([])
  })

  it('home of the portal shows agencies on line only', async () => {
    const home = await api.ask('portalHome', {})
    expect(home.news.map(({ agency, slug }) => `${agency.slug}/${slug}`)).not.toContain('hidden/secret')
    expect(home.services.map(({ slug }) => slug)).toEqual(['passport'])
  })

  it('a section shows the text of the node at its address, and which nodes below have content', async () => {
    const about = await api.ask('section', { ...mod, node: 'about' })
    expect(about.page?.node).toBe('general')
    expect(about.filled).toEqual(
      expect.arrayContaining(['regulation', 'structure', 'leadership', 'subordinate']),
    )
    expect(about.filled).not.toContain('appointments')
  })

  it('offers years as Kazakhstan counted them: half past midnight of 1 January 2023 was UTC+6', async () => {
    const { payload } = api
    const names = { kk: { name: 'Мұрағат' }, ru: { name: 'Архив' } }
    const agency = await makeAgency(payload, { slug: 'archive', type: 'ministry', state: 'live' }, names)
    const [topic] = (await payload.find({ collection: 'topics', where: { key: { equals: 'army' } } })).docs
    const instants = ['2022-12-31T18:30:00.000Z', '2022-12-31T17:30:00.000Z', '2021-05-05T05:00:00.000Z']
    for (const publishedAt of instants)
      await publish(
        payload,
        'news',
        { agency, publishedAt, topics: [topic?.id] },
        titled(publishedAt, publishedAt),
      )
    const archive = { agency: 'archive' }
    const { listing } = await api.ask('section', { ...archive, node: 'news' })
    expect(listing).toMatchObject({ kind: 'news', years: [2023, 2022, 2021] })
    const onTopic = await api.ask('section', { ...archive, node: 'news' }, { topic: 'army' })
    expect(onTopic.listing).toMatchObject({ years: [2023, 2022, 2021] })
    for (const year of [2023, 2022, 2021])
      expect((await api.ask('newsList', archive, { year })).total, String(year)).toBe(1)
  })

  it.each([
    ['news', { kind: 'news', total: 3, years: [2026, 2025], topics: [{ key: 'army' }] }],
    [
      'documents',
      {
        kind: 'documents',
        total: 3,
        years: [2026, 2024],
        kinds: [{ value: 'statute', title: 'Ереже', count: 1 }, { value: 'order' }, { value: 'plan' }],
      },
    ],
    ['regulation', { kind: 'documents', total: 1, kinds: [] }],
    ['dev_plan', { kind: 'documents', total: 1 }],
    ['appointments', { kind: 'news', total: 0 }],
    ['services', { kind: 'services', total: 2 }],
    ['faq', { kind: 'faq', total: 1 }],
    ['life_situations', { kind: 'situations', total: 1 }],
    ['meetings', { kind: 'events', total: 1 }],
  ])('section %s lists', async (node, listing) =>
    expect((await api.ask('section', { ...mod, node })).listing).toMatchObject(listing),
  )

  it.each(['contacts', 'reception'])('%s names leaders who receive citizens', async (node) => {
    const { people, listing } = await api.ask('section', { ...mod, node })
    expect([people.map(({ slug }) => slug), listing]).toEqual([['head'], null])
  })

  it('addresses for site maps: the structure and every listed document, page by page', async () => {
    const whole = await api.ask('addresses', mod)
    const paths = whole.items.map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        '/',
        '/about',
        '/press/news/bridge',
        '/services/passport',
        '/documents/order-1',
        `/dialogue/questions/${world.question.publicSlug}`,
      ]),
    )
    expect(paths).not.toContain('/press/news/withdrawn')
    expect(new Set(paths).size).toBe(whole.total)
    const limit = 17
    const pages = Math.ceil(whole.total / limit)
    const parts = await Promise.all(
      Array.from({ length: pages }, (_, at) => api.ask('addresses', mod, { page: at + 1, limit })),
    )
    expect(parts.flatMap(({ items }) => items)).toEqual(whole.items)
  })

  it('domains of agencies', async () => {
    expect((await api.ask('hosts', {})).items).toEqual([{ host: 'mod.example', agency: 'mod' }])
  })
})

describe('emergency banner', () => {
  const now = Date.now()
  const hour = 3_600_000
  const texts = { title: 'Дауыл', text: 'Үйден шықпаңыз', linkTitle: '112', linkHref: 'https://112.example/' }
  it.each([
    ['shown', { active: true, from: now - hour, until: now + hour }, true],
    ['not yet', { active: true, from: now + hour, until: now + 2 * hour }, false],
    ['over', { active: true, from: now - 2 * hour, until: now - hour }, false],
    ['off', { active: false, from: now - hour, until: now + hour }, false],
  ])('%s', async (_, { active, from, until }, shown) => {
    const iso = (time: number) => new Date(time).toISOString()
    const save = (locale: 'kk' | 'ru', more: object) =>
      api.payload.updateGlobal({
        slug: 'platform',
        locale,
        data: { emergency: { active, from: iso(from), until: iso(until), ...more } },
      })
    await save('ru', { active: false, title: 'Буря', text: 'Не выходите', linkTitle: '112' })
    await save('kk', texts)
    const banner = shown ? { title: 'Дауыл', link: { href: 'https://112.example/' }, language: 'kk' } : null
    const { emergency } = await api.ask('agency', mod)
    if (banner) expect(emergency).toMatchObject(banner)
    else expect(emergency).toBeNull()
  })
})
