import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, startCms } from '../support/cms.ts'
import { draftNews, logIn, makeAgency, makeUser, publish, publishedNews, texts } from './content.ts'

let cms: Cms
let agency: string
let other: string
let operator: string

beforeAll(async () => {
  cms = await startCms()
  agency = (await makeAgency(cms.payload, 'maidd')).id
  other = (await makeAgency(cms.payload, 'eco')).id
  operator = (await makeUser(cms.payload, { platformRole: 'operator' })).email
})
afterAll(() => cms.close())

const news = (id: string) => cms.payload.findByID({ collection: 'news', id, depth: 0, draft: true })

async function redirects(of = agency) {
  const where = { agency: { equals: of } }
  const { docs } = await cms.payload.find({ collection: 'redirects', depth: 0, pagination: false, where })
  return Object.fromEntries(
    docs.map(({ from, to }) => [from.replace('/press/news/', ''), to?.replace('/press/news/', '') ?? null]),
  )
}

describe('slugs', () => {
  it('come from the Kazakh title and are unique within the agency', async () => {
    const first = await news(await draftNews(cms.payload, agency))
    const second = await news(await draftNews(cms.payload, agency))
    const elsewhere = await news(await draftNews(cms.payload, other))
    expect([first.slug, second.slug, elsewhere.slug]).toEqual([
      'zhana-mektep-ashyldy',
      'zhana-mektep-ashyldy-2',
      'zhana-mektep-ashyldy',
    ])
  })

  it('wait for the Kazakh title', async () => {
    const id = await draftNews(cms.payload, other, ['ru'])
    expect((await news(id)).slug).toMatch(/^draft-/)
    await cms.payload.update({
      collection: 'news',
      id,
      locale: 'kk',
      draft: true,
      data: { ...texts.kk, title: 'Көктем келді' },
    })
    expect((await news(id)).slug).toBe('koktem-keldi')
  })

  it.each([
    ['nothing but signs', { kk: '★★★', ru: '👍' }, /^news-\d{4}-\d\d-\d\d(-\d+)?$/],
    ['a Kazakh title of signs', { kk: '★★★', ru: 'Новость' }, /^novost$/],
    ['what looks like a placeholder', { kk: 'draft-0123456789ab', ru: '★' }, /^news-/],
  ])('are made at the latest when it is published: %s', async (_, titles, slug) => {
    const token = await logIn(cms.payload, operator)
    const put = async (locale: 'kk' | 'ru', data: object, query = '') => {
      const answer = await cms.rest('PATCH', `/api/news/${id}?locale=${locale}${query}`, {
        token,
        body: data,
      })
      return (await answer.json()) as { doc: { slug: string } }
    }
    const id = await draftNews(cms.payload, other, ['ru'])
    await put('ru', { title: titles.ru }, '&draft=true')
    await put('kk', { ...texts.kk, title: titles.kk }, '&draft=true')
    // Published from the Russian side, with a placeholder of one’s own.
    const { doc } = await put('ru', { _status: 'published', slug: 'draft-aaaaaaaaaaaa' })
    expect(doc.slug).toMatch(slug)
  })

  it('do not fall apart over what nobody sees', async () => {
    const id = await draftNews(cms.payload, other, ['kk'], 'Мини\u00adстр\u200bлік жұ\u0301мысы')
    expect(await news(id)).toMatchObject({ slug: 'ministrlik-zhumysy', title: 'Министрлік жұ\u0301мысы' })
  })

  it('stay when the title changes, follow when they are edited, and are cleaned', async () => {
    const id = await draftNews(cms.payload, other)
    await cms.payload.update({
      collection: 'news',
      id,
      locale: 'kk',
      draft: true,
      data: { title: 'Мүлдем басқа' },
    })
    expect((await news(id)).slug).toBe('zhana-mektep-ashyldy-2')
    await cms.payload.update({
      collection: 'news',
      id,
      locale: 'kk',
      draft: true,
      data: { slug: 'Менің Жаңалығым!' },
    })
    expect((await news(id)).slug).toBe('menin-zhanalygym')
  })

  it('of a page are those of its node, which has one page', async () => {
    const data = { agency, node: 'complaint_order' as const, title: 'Шағым' }
    const page = await cms.payload.create({ collection: 'pages', locale: 'kk', draft: true, data, depth: 0 })
    expect(page.slug).toBe('complaint-order')
    await expect(
      cms.payload.create({ collection: 'pages', locale: 'kk', draft: true, data }),
    ).rejects.toThrow()
  })
})

describe('redirects', () => {
  it('lead from every former address straight to the present one', async () => {
    const { id } = await publishedNews(cms.payload, agency, ['kk', 'ru'], 'Жазба 1')
    const first = (await news(id)).slug ?? ''
    await publish(cms.payload, id, { slug: 'ekinshi' })
    await publish(cms.payload, id, { slug: 'ushinshi' })
    expect(await redirects()).toMatchObject({ [first]: 'ushinshi', ekinshi: 'ushinshi' })
    // Back to a former one: an address that answers by itself redirects nowhere.
    await publish(cms.payload, id, { slug: 'ekinshi' })
    expect(await redirects()).toMatchObject({ [first]: 'ekinshi', ushinshi: 'ekinshi' })
    expect(await redirects()).not.toHaveProperty('ekinshi')
  })

  it('are made when the draft with the new slug is published, not before', async () => {
    const { id } = await publishedNews(cms.payload, other, ['kk', 'ru'], 'Жазба 2')
    const old = (await news(id)).slug ?? ''
    await cms.payload.update({ collection: 'news', id, draft: true, data: { slug: 'zhoba' } })
    expect(await redirects(other)).not.toHaveProperty(old)
    await publish(cms.payload, id)
    expect(await redirects(other)).toMatchObject({ [old]: 'zhoba' })
  })

  it('become tombstones when the document is deleted', async () => {
    const { id } = await publishedNews(cms.payload, agency, ['kk', 'ru'], 'Жазба 3')
    await publish(cms.payload, id, { slug: 'burynghy' })
    await publish(cms.payload, id, { slug: 'songhy' })
    await cms.payload.delete({ collection: 'news', id })
    expect(await redirects()).toMatchObject({ burynghy: null, songhy: null })
  })

  it('are not left by a draft that was never public', async () => {
    const id = await draftNews(cms.payload, agency, ['kk', 'ru'], 'Жазба 4')
    const before = await redirects()
    await cms.payload.delete({ collection: 'news', id })
    expect(await redirects()).toEqual(before)
  })

  it('give way to a new document at their address', async () => {
    const { id } = await publishedNews(cms.payload, agency, ['kk', 'ru'], 'Жазба 5')
    await publish(cms.payload, id, { slug: 'bos-mekenzhai' })
    await cms.payload.delete({ collection: 'news', id })
    const next = await draftNews(cms.payload, agency, ['kk', 'ru'], 'Жазба 6')
    await publish(cms.payload, next, { slug: 'bos-mekenzhai' })
    expect(await redirects()).not.toHaveProperty('bos-mekenzhai')
  })
})

describe('redirects made by hand', () => {
  const redirect = (data: Record<string, unknown>, of: string | null = agency) =>
    cms.payload.create({ collection: 'redirects', depth: 0, data: { agency: of, ...data } as never })
  const faultAt = (path: string) => ({ data: { errors: [{ path }] } })
  const leads = async (address: string, of?: string) => {
    const query = new URLSearchParams({ address, ...(of && { agency: of }) })
    const { status, body } = await getApi(`/destination?${query}`)
    return status === 200 ? body : status
  }
  let getApi: (path: string) => Promise<{ status: number; body: unknown }>
  beforeAll(async () => {
    const { answer } = await import('../../src/endpoints/public/answer.ts')
    getApi = async (path) => {
      const url = new URL(`http://cms/api/v1${path}`)
      const req = { payload: cms.payload, url: url.href }
      const { status, body } = await answer({ req, url, segments: ['destination'], requestId: null })
      return { status, body: JSON.parse(body ?? 'null') }
    }
  })

  it.each([
    ['/old/page.php?id=5&lang=ru', '/old/page.php?lang=ru&id=5&utm_source=mail'],
    [
      'https://old.gov.kz/Жаңалықтар/Әкім/',
      '/%D0%B6%D0%B0%D2%A3%D0%B0%D0%BB%D1%8B%D2%9B%D1%82%D0%B0%D1%80/әкім',
    ],
    ['/Node/77/', '/node/77.'],
    ['/?p=12', '/?p=12'],
    ['/feed', '/ru/feed'],
  ])('lead on from %s, asked as %s', async (from, asked) => {
    await redirect({ from, to: '/contacts' })
    expect(await leads(asked, 'maidd')).toEqual({ agency: 'maidd', path: '/contacts' })
    expect(await leads(asked, 'eco')).toBe(404)
  })

  it('with a language lead its readers alone, and with a query before those without', async () => {
    await redirect({ from: '/ru/lang.php', to: '/press/news' })
    await redirect({ from: '/item.php', to: '/contacts' })
    await redirect({ from: '/item.php?id=1', to: '/documents' })
    expect(await leads('/ru/lang.php', 'maidd')).toMatchObject({ path: '/press/news' })
    expect(await leads('/kk/lang.php', 'maidd')).toBe(404)
    expect(await leads('/item.php?id=1', 'maidd')).toMatchObject({ path: '/documents' })
    expect(await leads('/item.php?id=2', 'maidd')).toMatchObject({ path: '/contacts' })
  })

  it.each([
    ['/contacts?x=1#map', { agency: 'maidd', path: '/contacts?x=1#map' }, '/contacts?x=1#map'],
    ['https://birlik.example/ru/maidd/contacts', { agency: 'maidd', path: '/contacts' }, '/contacts'],
    ['/kk/services', { agency: null, path: '/services' }, '/kk/services'],
    ['/ru/eco/press/news', { agency: 'eco', path: '/press/news' }, '/kk/eco/press/news'],
    ['', 410, null],
  ])('may name %s', async (to, place, kept) => {
    const from = `/target/${to}`.replace(/[^a-z]+/g, '-').replace('-', '/')
    expect(await redirect({ from, to })).toMatchObject({ to: kept })
    expect(await leads(from, 'maidd')).toEqual(place)
  })

  it.each(['https://evil.example/', '//evil.example', 'javascript:alert(1)', 'contacts', '/a\\b'])(
    'never lead out: %s',
    async (to) => {
      await expect(redirect({ from: '/out', to })).rejects.toMatchObject(faultAt('to'))
    },
  )

  it('are refused where a page answers by itself', async () => {
    const { id } = await publishedNews(cms.payload, agency, ['kk', 'ru'], 'Жазба 7')
    const { slug } = await news(id)
    for (const from of ['/', '/contacts', '/kk/contacts/', `/press/news/${slug}`, '/contacts?id=1']) {
      await expect(redirect({ from, to: '/press/news' }), from).rejects.toMatchObject(faultAt('from'))
    }
    for (const from of ['/services', '/maidd', '/'])
      await expect(redirect({ from, to: '/agencies' }, null), from).rejects.toMatchObject(faultAt('from'))
  })

  it('are refused in a circle, also over another site, and stand once', async () => {
    await redirect({ from: '/ring/a', to: '/ring/b' })
    await expect(redirect({ from: '/ring/a/', to: '/contacts' })).rejects.toMatchObject(faultAt('from'))
    await expect(redirect({ from: '/ring/b', to: '/ru/maidd/ring/a' })).rejects.toMatchObject(faultAt('to'))
    await expect(redirect({ from: '/ring/c', to: '/ring/C/?x' })).rejects.toMatchObject(faultAt('to'))
    await redirect({ from: '/ring/b', to: '/kk/eco/ring/c' })
    await expect(redirect({ from: '/ring/c', to: '/kk/maidd/ring/a' }, other)).rejects.toMatchObject(
      faultAt('to'),
    )
    await expect(redirect({ from: '/ru/ring/d', to: '/ring/d' })).rejects.toMatchObject(faultAt('to'))
    // One step, however many there are.
    await redirect({ from: '/ring/c', to: '/contacts' }, other)
    expect(await leads('/ring/a', 'maidd')).toEqual({ agency: 'eco', path: '/contacts' })
  })

  it('are not needed for addresses without a language, of a renamed body and of one that has ceased', async () => {
    const { payload } = cms
    const old = await makeAgency(payload, 'eski-organ')
    expect(await leads('/eski-organ/contacts')).toEqual({ agency: 'eski-organ', path: '/contacts' })
    await payload.update({ collection: 'agencies', id: old.id, data: { slug: 'zhana-organ' } })
    expect(await leads('/contacts?x=1', 'eski-organ')).toEqual({
      agency: 'zhana-organ',
      path: '/contacts?x=1',
    })
    expect(await leads('/nothing', 'zhana-organ')).toBe(404)
    await payload.update({
      collection: 'agencies',
      id: old.id,
      data: { state: 'closed', successor: agency },
    })
    expect(await leads('/nothing', 'eski-organ')).toEqual({ agency: 'zhana-organ', path: '/nothing' })
    expect(await leads('/nothing', 'zhana-organ')).toEqual({ agency: 'maidd', path: '/nothing' })
  })

  it('lead from the former address of a form, and say that a deleted form or body is gone', async () => {
    const { payload } = cms
    const data = { agency, title: 'Сауалнама', kind: 'question' as const, slug: 'saualnama', open: false }
    const form = await payload.create({ collection: 'forms', locale: 'kk', depth: 0, data: data as never })
    await payload.update({ collection: 'forms', id: form.id, locale: 'kk', data: { slug: 'pikir' } })
    const old = '/dialogue/forms/saualnama'
    expect(await leads(old, 'maidd')).toEqual({ agency: 'maidd', path: '/dialogue/forms/pikir' })
    await payload.delete({ collection: 'forms', id: form.id })
    expect([await leads(old, 'maidd'), await leads('/dialogue/forms/pikir', 'maidd')]).toEqual([410, 410])

    const body = await makeAgency(payload, 'oshken')
    await payload.delete({ collection: 'agencies', id: body.id })
    expect([await leads('/oshken'), await leads('/', 'oshken')]).toEqual([410, 410])
    await makeAgency(payload, 'oshken')
    expect(await leads('/x', 'oshken')).toBe(404)
  })

  it('lead from what was withdrawn to what stands instead, until it is shown again', async () => {
    const { id } = await publishedNews(cms.payload, agency, ['kk', 'ru'], 'Жазба 8')
    const { slug } = await news(id)
    const at = `/press/news/${slug}`
    const withdrawnAt = new Date().toISOString()
    await expect(publish(cms.payload, id, { withdrawnAt, instead: at })).rejects.toMatchObject(
      faultAt('instead'),
    )
    await publish(cms.payload, id, { withdrawnAt, instead: '/kk/services' })
    expect(await leads(at, 'maidd')).toEqual({ agency: null, path: '/services' })
    await publish(cms.payload, id, { withdrawnAt: null })
    expect(await leads(at, 'maidd')).toBe(404)
  })
})
