import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, startCms } from '../support/cms.ts'
import { draftNews, makeAgency, publish, publishedNews, texts } from './content.ts'

let cms: Cms
let agency: string
let other: string

beforeAll(async () => {
  cms = await startCms()
  agency = (await makeAgency(cms.payload, 'maidd')).id
  other = (await makeAgency(cms.payload, 'eco')).id
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
