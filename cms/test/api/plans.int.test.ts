import { type OperationName, operations } from '@birlik/shared/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { QueryPlan } from '../support/queryPlan.ts'
import { testKind } from '../support/testDatabase.ts'
import { plansOfReads as plansOf } from './plansOfReads.ts'
import { publishMany } from './seed.ts'
import { makeWorld, type World } from './world.ts'

let world: World
let api: World['api']
beforeAll(async () => {
  world = await makeWorld()
  api = world.api
  await publishMany(api.payload, world.ministry, 30, 'Мектеп')
  await publishMany(api.payload, world.other, 10, 'Орман')
})
afterAll(() => api?.close())

const params = { agency: 'mod', node: 'news', slug: 'bridge' }
const lists = (Object.keys(operations) as OperationName[]).filter(
  (name) =>
    ![
      'news',
      'document',
      'agencyService',
      'page',
      'person',
      'event',
      'vacancy',
      'project',
      'service',
      'situation',
      'form',
      'question',
    ].includes(name),
)
const queries: Partial<Record<OperationName, object[]>> = {
  newsList: [{}, { year: 2025 }, { topic: 'army' }, { page: 3, limit: 10 }],
  documentList: [{}, { kind: 'order' }, { year: 2026 }, { node: 'dev_plan' }],
  questionList: [{}, { topic: 'army' }, { page: 2, limit: 10 }],
  agencyServiceList: [{}, { recipient: 'legal' }],
  serviceList: [{}, { recipient: 'legal' }, { situation: 'birth' }],
  eventList: [{}, { from: '2026-01-01' }],
  agencies: [{}, { type: 'ministry' }, { parent: 'mod' }],
  destination: [{ agency: 'before', address: '/contacts' }, { address: '/before/contacts?id=1' }],
  search: [{ q: 'мектеп' }, { q: 'мектеп', agency: 'mod' }],
}

/** A global is one row. */
const isGlobal = ({ sql }: QueryPlan) => sql.includes('from "platform" t ')

/** `found` are the values that `distinct` has found so far. */
const isOfTable = (scan: string) => scan !== 'SCAN found'

function scansOf(plans: QueryPlan[]): string[] {
  expect(plans).not.toEqual([])
  return plans.flatMap((plan) =>
    isGlobal(plan) ? [] : plan.scans.filter(isOfTable).map((scan) => `${scan}: ${plan.sql.slice(0, 2000)}`),
  )
}

if (testKind === 'sqlite')
  describe('no list reads a whole table', () => {
    it.each(lists)('%s', async (name) => {
      for (const query of queries[name] ?? [{}]) {
        const plans = await plansOf(api.payload, () => api.ask(name, params as never, query as never))
        expect(scansOf(plans), JSON.stringify(query)).toEqual([])
      }
    })

    it.each(['about', 'activities', 'documents', 'services', 'events', 'structure'])(
      'section %s',
      async (node) => {
        const plans = await plansOf(api.payload, () => api.ask('section', { agency: 'mod', node }))
        expect(scansOf(plans)).toEqual([])
      },
    )
  })

describe('lists are narrow and bounded', () => {
  if (testKind === 'sqlite')
    it('load no bodies', async () => {
      const plans = await plansOf(api.payload, () => api.ask('newsList', params, { locale: 'kk' }))
      expect(plans.filter(({ sql }) => /"body"/.test(sql))).toEqual([])
    })

  if (testKind === 'sqlite')
    it.each([
      ['newsList', 8],
      ['agencyHome', 40],
      ['portalHome', 20],
      ['search', 4],
    ] as const)('%s asks at most %i questions, however much there is', async (name, most) => {
      const plans = await plansOf(api.payload, () => api.ask(name, params as never, { q: 'мектеп' } as never))
      expect(plans.length).toBeLessThanOrEqual(most)
    })

  it('keep their order from page to page where many were published at one moment', async () => {
    const slugs = async (page: number) =>
      (await api.ask('newsList', { agency: 'eco' }, { page, limit: 4 })).items.map(({ slug }) => slug)
    const all = [...(await slugs(1)), ...(await slugs(2)), ...(await slugs(3))]
    expect(new Set(all).size).toBe(11)
  })
})
