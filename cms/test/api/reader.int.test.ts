import { type CollectionSlug, createLocalReq, type PayloadRequest, type Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { count, find } from '../../src/services/publicRead/find.ts'
import { inLanguage } from '../../src/services/publicRead/inLanguage.ts'
import { platformSettings } from '../../src/services/publicRead/platformSettings.ts'
import { CONTENT_KINDS } from '../../src/services/publishing/requiredTexts.ts'
import { makeWorld, type World } from './world.ts'

let world: World
let req: PayloadRequest
beforeAll(async () => {
  world = await makeWorld()
  req = await createLocalReq({}, world.api.payload)
})
afterAll(() => world?.api.close())

/** What readers never see: addresses that Payload computes, and values of fields that are read by condition only. */
const COMPUTED = ['url', 'thumbnailURL', 'formerSlugs', 'firstAdministrator']

/** The same with nothing instead of what is empty: SQLite has null where MongoDB has no field. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told)
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const members = Object.entries(value).flatMap(([key, inner]) => {
    const kept = COMPUTED.includes(key) ? undefined : told(inner)
    const isEmpty = typeof kept === 'object' && !Object.keys(kept as object).length
    return kept === undefined || isEmpty ? [] : [[key, kept]]
  })
  return Object.fromEntries(members)
}

const all = { fallbackLocale: false, overrideAccess: true, pagination: false, depth: 0, limit: 0 } as const
const select = { formerSlugs: false } as never

describe('documents are those of payload.find', () => {
  it.each([...CONTENT_KINDS, 'agencies', 'media', 'topics'] as CollectionSlug[])('%s', async (collection) => {
    const { docs } = await world.api.payload.find({ ...all, collection, locale: 'all', sort: 'id' })
    const question = {
      collection,
      where: {},
      sort: ['id'],
      limit: 0,
      ...(collection === 'agencies' && { select }),
    }
    expect(docs.length).toBeGreaterThan(0)
    expect(told(await find(req, question))).toEqual(told(docs))
  })

  it.each(['kk', 'ru', 'en'] as const)('in the language for a reader of %s', async (locale) => {
    for (const collection of CONTENT_KINDS) {
      const shown = await find(req, { collection, where: {}, sort: ['id'], limit: 0, locale })
      const stored = await find(req, { collection, where: {}, sort: ['id'], limit: 0 })
      for (const [at, doc] of shown.entries()) {
        const languages = (stored[at]?.languages ?? []) as string[]
        const order = { kk: ['kk', 'ru', 'en'], ru: ['ru', 'kk', 'en'], en: ['en', 'ru', 'kk'] }[locale]
        const language = order.find((one) => languages.includes(one)) ?? 'kk'
        expect(told(doc), `${collection} ${doc.slug}`).toEqual(told(inLanguage(stored[at], language as 'kk')))
      }
    }
  })

  it('with the fields that were chosen, within groups and rows too', async () => {
    const [service] = await find(req, {
      collection: 'services',
      where: { slug: { equals: 'passport' } },
      select: { slug: true, fee: { mci: true }, recipients: true },
      limit: 1,
    })
    expect(told({ ...service, id: undefined })).toEqual({
      slug: 'passport',
      fee: { mci: 0.25 },
      recipients: ['individual'],
    })
  })

  it('the platform’s settings', async () => {
    const settings = await world.api.payload.findGlobal({ ...all, slug: 'platform', locale: 'all' })
    expect(told({ ...(await platformSettings(req)), id: undefined, globalType: undefined })).toEqual(
      told({ ...settings, id: undefined, globalType: undefined }),
    )
  })
})

describe('conditions mean what they mean to payload.find', () => {
  const by = (where: Where, collection: CollectionSlug = 'news') => ({ where, collection })
  const questions: [string, () => { where: Where; collection: CollectionSlug }][] = [
    ['none', () => by({})],
    ['equals', () => by({ and: [{ agency: { equals: world.ministry } }, { listed: { equals: true } }] })],
    ['not_equals', () => by({ id: { not_equals: world.withdrawn } })],
    ['in', () => by({ id: { in: [world.withdrawn, world.moved] } })],
    ['in nothing', () => by({ id: { in: [] } })],
    ['not_in, which keeps what has none', () => by({ agency: { not_in: [world.ministry] } }, 'media')],
    ['exists', () => by({ withdrawnAt: { exists: true } })],
    ['not exists', () => by({ agency: { exists: false } }, 'redirects')],
    [
      'a stretch of time',
      () =>
        by({
          publishedAt: {
            greater_than_equal: '2025-12-31T19:00:00.000Z',
            less_than: '2027-01-01T00:00:00.000Z',
          },
        }),
    ],
    ['a day', () => by({ date: { less_than: '2026-01-01' } }, 'documents')],
    ['one of many choices', () => by({ recipients: { in: ['legal'] } }, 'services')],
    ['one of many texts', () => by({ formerSlugs: { in: ['before'] } }, 'agencies')],
    ['a draft', () => by({ _status: { equals: 'draft' } })],
  ]
  it.each(questions)('%s', async (_, questionOf) => {
    const { where, collection } = questionOf()
    const { docs } = await world.api.payload.find({ ...all, collection, where, sort: 'id' })
    const found = await find(req, {
      collection,
      where,
      sort: ['id'],
      limit: 0,
      select: { slug: true } as never,
    })
    expect(found.map(({ id }) => id)).toEqual(docs.map(({ id }) => id))
    expect(await count(req, collection, where)).toBe(docs.length)
  })

  it('one of many relations', async () => {
    const [topic] = await find(req, { collection: 'topics', where: {}, limit: 1 })
    const where: Where = { topics: { in: [topic?.id] } }
    const found = await find(req, { collection: 'news', where, sort: ['slug'], limit: 0 })
    expect(found.map(({ slug }) => slug)).toEqual(['bridge', 'only-two'])
  })

  it('pages follow each other', async () => {
    const question = {
      collection: 'news',
      where: {},
      sort: ['-publishedAt', 'id'],
      select: { slug: true },
    } as const
    const whole = await find(req, { ...question, limit: 0 })
    const pages = await Promise.all([1, 2, 3].map((page) => find(req, { ...question, limit: 2, page })))
    expect(pages.flat()).toEqual(whole.slice(0, 6))
  })
})
