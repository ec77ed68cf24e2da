import { afterAll, beforeAll, expect, it } from 'vitest'
import { keepDialogues } from '../../src/demo/load/dialogues.ts'
import { type Api, startApi } from '../api/api.ts'
import { makeAgency } from '../core/content.ts'

let api: Api
let loaded: number
beforeAll(async () => {
  api = await startApi()
  for (const slug of ['maidd', 'almaty', 'enbek']) await makeAgency(api.payload, slug)
  const data = { key: 'digital', title: 'Цифрлық қызметтер' }
  const topic = await api.payload.create({ collection: 'topics', locale: 'kk', data })
  const topics = new Map([['digital', String(topic.id)]])
  const began = performance.now()
  loaded = await keepDialogues(api.payload, topics)
  console.log(`${loaded} conversations in ${Math.round(performance.now() - began)} ms`)
})
afterAll(() => api.close())

it('the demonstration has questions to read, found by their words', async () => {
  const { total, topics } = await api.ask('questionList', { agency: 'maidd' }, { locale: 'kk' })
  expect([total, topics.map(({ key }) => key)]).toEqual([7, ['digital']])
  const { items } = await api.ask('search', {}, { q: 'жаңартуға', locale: 'kk', agency: 'maidd' })
  expect(items[0]).toMatchObject({ kind: 'questions', language: 'kk' })
  const slug = items[0]?.path.split('/').at(-1) ?? ''
  const question = await api.ask('question', { agency: 'maidd', slug })
  expect(question.updatedAt).toBe(question.publishedAt)
})

it.each(['maidd', 'almaty', 'enbek'])('the account of %s shows every kind of figure', async (agency) => {
  const { total, kinds, ratings, removals } = await api.ask('dialogueFigures', { agency })
  expect(total.received).toBeGreaterThan(35)
  expect(total.inTime).toBeLessThan(total.answered)
  expect(total.overdue).toBe(1)
  expect([total.medianMinutes, total.averageRating, ratings]).not.toContain(null)
  expect(kinds.filter(({ received }) => received > 0).length).toBeGreaterThanOrEqual(4)
  expect(removals.filter(({ removed }) => removed > 0)).toEqual([
    { reason: 'spam', removed: 1, restored: 0 },
    { reason: 'not-a-question', removed: 1, restored: 1 },
  ])
})

it('is loaded once', async () => {
  expect(loaded).toBeGreaterThan(100)
  expect(await keepDialogues(api.payload, new Map())).toBe(0)
})
