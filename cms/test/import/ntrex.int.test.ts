import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planNtrex, write } from '../../src/importers/ntrex/index.ts'
import { type Api, startApi } from '../api/api.ts'
import { makeAgency, named } from '../api/seed.ts'

let api: Api
let agencies: { id: string; slug: string }[]
beforeAll(async () => {
  api = await startApi()
  const make = async (slug: string) => {
    const names = named('name', { kk: `${slug} министрлігі`, ru: `Министерство ${slug}` })
    return { slug, id: await makeAgency(api.payload, { slug, type: 'ministry' }, names) }
  }
  agencies = [await make('first'), await make('second')]
})
afterAll(() => api?.close())

const three = (kk: string, ru: string, en = '') => ({ kk, ru, en })
const row = (id: string, title = three(`Тақырып ${id}`, `Заголовок ${id}`, `Title ${id}`)) => ({
  id,
  source: 'test',
  title,
  paragraphs: [three('Бірінші.', 'Первый.', 'First.'), three('Екінші.', 'Второй.', 'Second.')],
})
const run = async (rows: unknown[]) => {
  const plan = await planNtrex(api.payload, JSON.stringify(rows), agencies)
  const written = await write(api.payload, plan.steps, () => {})
  return { plan, written }
}
const titles = async (agency: string, locale: 'kk' | 'ru' | 'en' = 'kk') =>
  (await api.ask('newsList', { agency }, { locale, limit: 100 })).items.map(({ title }) => title)

describe('an import', () => {
  it('publishes in all languages, agencies taking turns', async () => {
    const { written } = await run([row('a'), row('b'), row('c')])
    expect(written).toEqual({ created: 3, changed: 0, left: 0, rejected: [] })
    expect([(await titles('first', 'ru')).sort(), await titles('second', 'en')]).toEqual([
      ['Заголовок a', 'Заголовок c'],
      ['Title b'],
    ])
    const article = await api.ask('news', { agency: 'first', slug: 'taqyryp-a' }, { locale: 'ru' })
    expect(article).toMatchObject({ summary: 'Первый.', languages: ['kk', 'ru', 'en'] })
    expect(article.body).toMatchObject([
      { children: [{ text: 'Второй.' }] },
      { children: [{ type: 'link', external: true }] },
    ])
    const { items } = await api.ask('search', {}, { q: 'заголовок', locale: 'ru' })
    expect(items).toHaveLength(3)
    const { totalDocs } = await api.payload.countVersions({ collection: 'news' })
    expect(totalDocs).toBe(3)
  })

  it('does nothing the second time, even for other agencies', async () => {
    agencies.reverse()
    const { plan, written } = await run([row('a'), row('b'), row('c')])
    agencies.reverse()
    expect(plan.steps.map(({ action }) => action)).toEqual(['leave', 'leave', 'leave'])
    expect(written).toEqual({ created: 0, changed: 0, left: 3, rejected: [] })
  })

  it('takes over what has changed at the source', async () => {
    const { written } = await run([row('a'), row('b', three('Жаңа тақырып', 'Новый заголовок', 'New title'))])
    expect(written).toMatchObject({ created: 0, changed: 1, left: 1 })
    expect([await titles('second'), await titles('second', 'en')]).toEqual([['Жаңа тақырып'], ['New title']])
  })

  it('lets alone what an editor has taken off', async () => {
    const where = { source: { equals: 'ntrex:c' } }
    const data = { _status: 'draft' as const, instead: '/press/news' }
    await api.payload.update({ collection: 'news', where, locale: 'kk', data })
    const { plan, written } = await run([row('c', three('Өзгерген', 'Изменён'))])
    expect([plan.rejected.map(({ name }) => name), written.changed]).toEqual([['ntrex:c'], 0])
  })

  it('takes titles of 162 characters, and Kazakh and Russian without English', async () => {
    const { written } = await run([row('long', three('Ұ'.repeat(162), 'Щ'.repeat(162)))])
    expect(written.created).toBe(1)
    expect(await titles('first', 'en')).toContain('Щ'.repeat(162))
  })
})

it.each([
  [row('x', three('', 'Заголовок')), 'no title in kk'],
  [row('x', three('Тақырып', ' \n')), 'no title in ru'],
  [row('x', three('Т'.repeat(301), 'З')), 'the title in kk has 301 characters, more than 300'],
  [{ ...row('x'), paragraphs: [] }, 'no text in kk'],
  [{ id: 'x', source: 's', title: { kk: 'Т' }, paragraphs: [] }, 'title.ru: '],
])('rejects %j', async (given, reason) => {
  const { steps, rejected } = await planNtrex(api.payload, JSON.stringify([given]), agencies)
  expect(steps).toEqual([])
  expect(rejected).toMatchObject([{ name: 'x', reason: expect.stringContaining(reason) }])
})

it('rejects an id that stands twice, and a file that is no list', async () => {
  const { steps, rejected } = await planNtrex(api.payload, JSON.stringify([row('y'), row('y')]), agencies)
  expect([steps.length, rejected.length]).toEqual([1, 1])
  await expect(planNtrex(api.payload, '{}', agencies)).rejects.toThrow('no list')
})

const data = resolve(process.env.BIRLIK_DATA ?? '../../shared', 'data/ntrex/documents.json')
it.skipIf(!existsSync(data))('brings in all of the real file', async () => {
  const text = readFileSync(data, 'utf8')
  const plan = await planNtrex(api.payload, text, agencies)
  expect([plan.steps.length, plan.rejected]).toEqual([123, []])
  const written = await write(api.payload, plan.steps, () => {})
  expect(written).toEqual({ created: 123, changed: 0, left: 0, rejected: [] })
  const again = await planNtrex(api.payload, text, agencies)
  expect(again.steps.every(({ action }) => action === 'leave')).toBe(true)
})
