import { tag } from '@birlik/shared/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inConversation } from '../../src/services/dialogue/inConversation.ts'
import type { ConversationRow } from '../../src/services/dialogue/rows.ts'
import { withdrawConsent } from '../../src/services/dialogue/withdrawConsent.ts'
import { publish, unpublish } from '../../src/services/inbox/acts/publish.ts'
import { remove } from '../../src/services/inbox/acts/remove.ts'
import { type Api, startApi } from '../api/api.ts'
import { plansOfReads } from '../api/plansOfReads.ts'
import { makeAgency, makeUser } from '../core/content.ts'
import { testKind } from '../support/testDatabase.ts'
import { makeConversation, newKey, publishQuestion } from './conversations.ts'

const me = { id: '', name: 'Responder' }
const SECRETS = ['Айгүл', 'aigul@example.kz', '+77010000000', 'Көше, 5']
/** All that could name a citizen, or lead to the conversation. */
const person = { name: SECRETS[0], email: SECRETS[1], phone: SECRETS[2] }

let api: Api
let own: string
let land: string
const asked: Record<string, ConversationRow> = {}
const at = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString()

beforeAll(async () => {
  api = await startApi()
  const { payload } = api
  own = (await makeAgency(payload, 'own')).id
  me.id = (await makeUser(payload, { memberships: [{ agency: own, role: 'responder' }] })).id
  const other = (await makeAgency(payload, 'other')).id
  const topic = async (key: string, title: string) =>
    String((await payload.create({ collection: 'topics', locale: 'kk', data: { key, title } })).id)
  land = await topic('land', 'Жер')
  const tax = await topic('tax', 'Салық')
  const values = [{ key: 'address', label: 'Мекенжай', value: SECRETS[3] ?? '' }]
  const put = async (name: string, agency: string, question: string, more: Partial<ConversationRow>) => {
    asked[name] = await publishQuestion(payload, agency, {
      ...person,
      values,
      question,
      answer: 'Иә.',
      ...more,
    })
  }
  await put('old', own, 'Жер телімін қалай аламын?', { topic: land, openedAt: at(9), publishedAt: at(9) })
  await put('new', own, 'Когда платить налог на землю?', {
    topic: tax,
    language: 'ru',
    openedAt: at(3),
    publishedAt: at(2),
  })
  await put('foreign', other, 'Жер туралы', { publishedAt: at(1) })
  await makeConversation(payload, own, { ...person, text: 'Жер туралы, жарияланбаған' })
})
afterAll(() => api.close())

const slugOf = (name: string) => asked[name]?.publicSlug ?? ''
const list = (query = {}) => api.ask('questionList', { agency: 'own' }, { locale: 'ru', ...query })
const found = async (q: string, locale: 'kk' | 'ru' = 'kk') =>
  (await api.ask('search', {}, { q, locale, agency: 'own', kind: 'questions' })).items.map(({ path }) => path)
const change = (name: string, step: Parameters<typeof inConversation>[2]) =>
  inConversation(api.payload, { id: asked[name]?.id ?? '' }, step)

describe('published questions', () => {
  it('are listed newest first, with the topics there are', async () => {
    const page = await list()
    expect(page.items.map(({ slug }) => slug)).toEqual([slugOf('new'), slugOf('old')])
    expect(page.topics.map(({ key }) => key).sort()).toEqual(['land', 'tax'])
    expect(page.total).toBe(2)
  })

  it('are narrowed by topic and cut into pages', async () => {
    expect((await list({ topic: 'land' })).items.map(({ slug }) => slug)).toEqual([slugOf('old')])
    expect((await list({ topic: 'none' })).total).toBe(0)
    const second = await list({ limit: 1, page: 2 })
    expect([second.items.map(({ slug }) => slug), second.next]).toEqual([[slugOf('old')], null])
  })

  it('tell what was asked and answered, when and about what', async () => {
    const question = await api.ask('question', { agency: 'own', slug: slugOf('new') }, { locale: 'kk' })
    expect(question).toMatchObject({
      language: 'ru',
      question: 'Когда платить налог на землю?',
      answer: 'Иә.',
      topic: { key: 'tax', title: 'Салық' },
      askedAt: asked.new?.openedAt,
      publishedAt: asked.new?.publishedAt,
    })
  })

  it('name nobody, and do not lead to the conversation', async () => {
    const told = JSON.stringify([
      await list(),
      await api.ask('question', { agency: 'own', slug: slugOf('old') }),
    ])
    const secrets = [...SECRETS, asked.old?.key ?? '', asked.old?.reference ?? '', asked.old?.id ?? '']
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([])
  })

  it('are not there at another body, nor before they are published', async () => {
    const statuses = await Promise.all(
      [`other/questions/${slugOf('old')}`, 'own/questions/none'].map(
        async (path) => (await api.get(`/api/v1/agencies/${path}`)).status,
      ),
    )
    expect(statuses).toEqual([404, 404])
  })
})

describe('search', () => {
  it('finds them by question and answer, in whatever language one reads', async () => {
    expect(await found('телімі')).toEqual([`/dialogue/questions/${slugOf('old')}`])
    expect(await found('налог', 'kk')).toEqual([`/dialogue/questions/${slugOf('new')}`])
    expect(await found('налог', 'ru')).toEqual([`/dialogue/questions/${slugOf('new')}`])
  })

  it('counts them as a kind of their own', async () => {
    const { kinds } = await api.ask('search', {}, { q: 'налог', locale: 'ru' })
    expect(kinds).toEqual([{ value: 'questions', title: 'Опубликованные вопросы', count: 1 }])
  })

  it('hears of a corrected text, and so does the date of change', async () => {
    const before = await api.ask('question', { agency: 'own', slug: slugOf('old') })
    await change('old', (req, row) =>
      publish(req, row, { act: 'publish', question: 'Жер үлесін қалай аламын?', answer: 'Иә.' }, me),
    )
    const after = await api.ask('question', { agency: 'own', slug: slugOf('old') })
    expect(after.publishedAt).toBe(before.publishedAt)
    expect(after.updatedAt > before.updatedAt).toBe(true)
    expect([await found('телім'), await found('үлесі')]).toEqual([
      [],
      [`/dialogue/questions/${slugOf('old')}`],
    ])
  })
})

describe('site maps', () => {
  it('hold their addresses, each once', async () => {
    const { items, total } = await api.ask('addresses', { agency: 'own' })
    const paths = items.map(({ path }) => path)
    expect(paths.filter((path) => path.startsWith('/dialogue/questions/')).sort()).toEqual(
      ['new', 'old'].map((name) => `/dialogue/questions/${slugOf(name)}`).sort(),
    )
    expect(items.find(({ path }) => path.endsWith(slugOf('new')))?.languages).toEqual(['ru'])
    expect(total).toBe(paths.length)
  })
})

describe('what was taken off', () => {
  const ways: Record<string, Parameters<typeof inConversation>[2]> = {
    'by staff': (req, row) => unpublish(req, row, { act: 'unpublish' }, me),
    'with the conversation': (req, row) =>
      remove(req, row, { act: 'remove', message: null, reason: 'spam' }, me),
    'with the consent': (req, row) => withdrawConsent(req, row, { at: at(0), key: newKey() }),
  }
  it.each(Object.entries(ways))(
    '%s answers 410, is found by nobody and purged as gone',
    async (name, step) => {
      asked[name] = await publishQuestion(api.payload, own, {
        question: 'Қар қашан тазаланады?',
        answer: 'Ертең.',
      })
      expect(await found('қар')).toHaveLength(1)
      await change(name, step)
      const { status } = await api.get(`/api/v1/agencies/own/questions/${slugOf(name)}`)
      expect(status).toBe(410)
      expect(await found('қар')).toEqual([])
      const { docs } = await api.payload.db.find<{ tags: string[]; gone: boolean }>({
        collection: 'outbox',
        where: { gone: { equals: true } },
        pagination: false,
      })
      // Who takes a consent back is taken in a batch, which announces what has gone.
      if (name !== 'with the consent') expect(docs.at(-1)?.tags).toContain(tag.questions('own'))
    },
  )
})

if (testKind === 'sqlite')
  describe('no whole table is read', () => {
    it.each([
      ['the list', () => list()],
      ['the list of a topic', () => list({ topic: 'land' })],
      ['one', () => api.ask('question', { agency: 'own', slug: slugOf('new') })],
    ])('for %s', async (_, read) => {
      const plans = await plansOfReads(api.payload, read)
      // `found` are the values that `distinct` has found so far.
      expect(
        plans.flatMap(({ scans, sql }) =>
          scans.filter((scan) => scan !== 'SCAN found').map((scan) => `${scan}: ${sql}`),
        ),
      ).toEqual([])
    })
  })
