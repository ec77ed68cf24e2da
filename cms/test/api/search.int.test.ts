import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { body, publish, titled } from './seed.ts'
import { makeWorld, type World } from './world.ts'

let world: World
let api: World['api']
beforeAll(async () => {
  world = await makeWorld()
  api = world.api
  const { payload } = api
  const news = (slug: string, kk: string, publishedAt: string, summary = 'Мәтін') =>
    publish(
      payload,
      'news',
      { agency: world.other, slug, publishedAt },
      {
        kk: { title: kk, summary, body: body(kk) },
        ru: { title: `Заголовок ${slug}`, summary: 'Текст', body: body('Текст') },
      },
    )
  await news('older', 'Өңірлік қызметтер', '2026-01-01T00:00:00.000Z')
  await news('newer', 'Өңірлік қызметтер туралы', '2026-02-01T00:00:00.000Z')
  await news('unlike', 'Онирлик', '2020-01-01T00:00:00.000Z')
  await news('in-summary', 'Басқа', '2026-03-01T00:00:00.000Z', 'Өңірлік деректер')
  await news('latin', 'Өнiмдерi жайлы', '2026-01-05T00:00:00.000Z')
})
afterAll(() => api?.close())

const found = async (q: string, query: object = {}) => {
  const { items } = await api.ask('search', {}, { q, ...query })
  return items.map(({ path }) => path.split('/').at(-1))
}

describe('what is found', () => {
  it.each([
    ['көпір', ['bridge', 'bridge'], 'a word of titles of two agencies'],
    ['копир', ['bridge', 'bridge'], 'typed without Kazakh letters'],
    ['Көпі', ['bridge', 'bridge'], 'from its beginning, in any case'],
    ['өнім', ['latin'], 'written with Latin look-alikes'],
    ['өнiм', ['latin'], 'sought with a Latin look-alike'],
    ['көпір жаңа', ['bridge'], 'all words, in any order'],
    ['көпір жоқсөз', [], 'not where one word is missing'],
    ['министр', ['head', 'deputy'], 'a post'],
    ['неге', ['faq#why'], 'a question'],
    ['біз туралы', ['about'], 'a text of the structure, at the address of its node'],
    ['қайтарылған', [], 'not what was withdrawn'],
    ['жойылған', [], 'not what was deleted'],
    ['алынған', [], 'not what was unpublished'],
    ['жарияланбаған', [], 'not a draft over a published document'],
    ['құпия', [], 'not what belongs to an agency that is no longer on line'],
    ['%', [], 'nothing by punctuation'],
    ["'; drop table", [], 'nothing by SQL'],
  ])('«%s»: %j (%#: %s)', async (q, paths) => expect((await found(q)).sort()).toEqual([...paths].sort()))
})

it('the title before the summary, the written form before look-alikes, the newer before the older', async () => {
  expect(await found('өңірлік')).toEqual(['newer', 'older', 'unlike', 'in-summary'])
})

it('narrows by agency and by kind, and counts kinds', async () => {
  expect(await found('көпір', { agency: 'eco' })).toEqual(['bridge'])
  expect(await found('мин', { kind: 'news' })).toEqual([])
  const { kinds, total } = await api.ask('search', {}, { q: 'ж' })
  expect(kinds.map(({ value, count }) => [value, count])).toEqual(
    expect.arrayContaining([
      ['news', expect.any(Number)],
      ['projects', 1],
    ]),
  )
  expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total)
  expect((await api.problemAt('/api/v1/search?q=a&agency=nobody')).status).toBe(404)
  expect((await api.problemAt('/api/v1/search?q=a&kind=nothing')).status).toBe(400)
})

it('shows readers of a missing language what they would be shown on the page', async () => {
  const { items } = await api.ask('search', {}, { q: 'двух языках', locale: 'en' })
  expect(items).toMatchObject([
    { language: 'ru', title: 'Новость на двух языках', agency: { name: 'Ministry of Defence' } },
  ])
  expect(await found('двух языках', { locale: 'kk' })).toEqual([])
})

it('pages through the hits', async () => {
  const first = await api.ask('search', {}, { q: 'өңірлік', limit: 3 })
  const second = await api.ask('search', {}, { q: 'өңірлік', limit: 3, page: 2 })
  expect([first.items.length, second.items.length, first.total, second.next]).toEqual([3, 1, 4, null])
  expect(first.next).toMatch(/page=2/)
})

it('follows a change of title, a withdrawal and a deletion', async () => {
  const { payload } = api
  const id = await publish(
    payload,
    'events',
    { agency: world.other, slug: 'fair', startsAt: '2999-01-01T00:00:00.000Z' },
    titled('Жәрмеңке', 'Ярмарка'),
  )
  expect(await found('ярмарка', { locale: 'ru' })).toEqual(['fair'])
  await payload.update({
    collection: 'events',
    id,
    locale: 'ru',
    data: { title: 'Выставка', _status: 'published' },
  })
  expect([
    await found('ярмарка', { locale: 'ru', kind: 'events' }),
    await found('выставка', { locale: 'ru' }),
  ]).toEqual([['fair'], ['fair']])
  const rows = async () =>
    (await payload.count({ collection: 'search-words', where: { doc: { equals: id } } })).totalDocs
  expect(await rows()).toBeGreaterThan(0)
  await payload.delete({ collection: 'events', id })
  expect([await rows(), await found('выставка', { locale: 'ru' })]).toEqual([0, []])
})
