import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createLocalReq, type PayloadRequest, type Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { down, up } from '../../src/migrations/20261126_170500_topics_in_search.ts'
import { find, findFirst } from '../../src/services/publicRead/find.ts'
import { newsOnTopic, topicsWithNews } from '../../src/services/search/index.ts'
import { testKind } from '../support/testDatabase.ts'
import { makeWorld, type World } from './world.ts'

let world: World
let req: PayloadRequest
let topic: string
beforeAll(async () => {
  world = await makeWorld()
  req = await createLocalReq({}, world.api.payload)
  const army = await findFirst(req, { collection: 'topics', where: { key: { equals: 'army' } } })
  topic = String(army?.id)
})
afterAll(() => world?.api.close())

const inOrder = () => newsOnTopic(req, { agency: world.ministry, topic }, 10)

/** What is filed is listed news with that topic; asked of the news itself. */
async function newsItself() {
  const where: Where = {
    and: [{ agency: { equals: world.ministry } }, { listed: { equals: true } }, { topics: { in: [topic] } }],
  }
  const docs = await find(req, { collection: 'news', where, sort: ['-publishedAt', 'id'], limit: 0 })
  return docs.map(({ id, publishedAt }) => ({ id, publishedAt }))
}

describe('topics among the words of search', () => {
  it('lead to the same news in the same order as the news itself', async () => {
    const news = await newsItself()
    expect(news).toHaveLength(2)
    expect(await inOrder()).toEqual(news)
    expect(await topicsWithNews(req, world.ministry)).toEqual([topic])
    expect(await topicsWithNews(req, world.other)).toEqual([])
  })

  it('are not found by typing them', async () => {
    const { total } = await world.api.ask('search', {}, { q: `#${topic}` })
    expect(total).toBe(0)
  })

  it('follow a withdrawal', async () => {
    const [newest, ...others] = await inOrder()
    const asked = { collection: 'news', id: String(newest?.id) } as const
    const texts = { withdrawnAt: new Date().toISOString(), withdrawalReason: 'Қате' }
    await world.api.payload.update({ ...asked, locale: 'ru', draft: true, data: texts })
    await world.api.payload.update({ ...asked, locale: 'kk', data: { ...texts, _status: 'published' } })
    expect(await inOrder()).toEqual(others)
  })

  if (testKind === 'sqlite')
    it('come with a migration to news that is there', async () => {
      const migrating = {
        db: (world.api.payload.db as unknown as SQLiteAdapter).drizzle,
        payload: world.api.payload,
        req,
      }
      const before = await inOrder()
      await down(migrating as never)
      expect(await inOrder()).toEqual([])
      await up(migrating as never)
      expect(await inOrder()).toEqual(before)
    })
})
