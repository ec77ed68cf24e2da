import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announce } from '../../src/services/outbox/announce.ts'
import { KEPT_FOR } from '../../src/services/outbox/keptFor.ts'
import { makeAgency, publish, publishedNews } from '../core/content.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { send, siteProcess, startSecondCms } from './ask.ts'

let cms: Cms
let payload: Payload
let agency: string

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
  agency = (await makeAgency(payload, 'mod')).id
})
afterAll(() => cms?.close())

const config = () => payload.config
const site = (name: string, cursor?: string) => siteProcess(config(), name, cursor)
/** A process of the site that knows everything so far. */
async function upToDate(name: string) {
  const process = site(name)
  await process.ask()
  const mark = `mark:${randomUUID()}`
  await say(mark)
  await process.untilHeard(mark)
  return process
}
const say = async (...tags: string[]) => announce(await createLocalReq({}, payload), { tags })
/** A correction of published news in a transaction that is still open. */
const correct = (id: string, req: PayloadRequest) =>
  payload.update({
    collection: 'news',
    id,
    locale: 'kk',
    data: { title: 'Аты', _status: 'published' },
    req,
  })
const cursorAt = (at: number, boot = 'gone') => `${boot}.3.${at}`

describe('who asks', () => {
  it.each([
    ['without a key', '', 401],
    ['with a wrong key', 'x'.repeat(43), 401],
  ])('%s is refused', async (_, key, status) => {
    const response = await send(config(), { site: 'a' }, undefined, key)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toEqual({ type: 'about:blank', title: 'Unauthorized', status })
  })

  it.each([
    {},
    { site: 'a b' },
    { site: 'a', wait: 26 },
    { site: 'a', wait: 'x' },
    { site: 'a', cursor: 'x'.repeat(121) },
  ])('for %j is told that this is no question', async (asked) =>
    expect((await send(config(), asked)).status).toBe(400),
  )
})

describe('a process of the site', () => {
  it('begins at the present and is answered at once', async () => {
    await publishedNews(payload, agency)
    const began = performance.now()
    expect(await site('new').ask(20)).toEqual({
      cursor: expect.stringMatching(/^[0-9a-f]{16}\.\d+\.\d{13}$/),
      reset: false,
      stale: [],
      gone: [],
    })
    expect(performance.now() - began).toBeLessThan(5000)
  })

  it('waits no longer than it wishes', async () => {
    const a = await upToDate('patient')
    const before = a.cursor()
    expect(await a.ask(1)).toEqual({ cursor: before, reset: false, stale: [], gone: [] })
  })

  it('hears a write while it waits, once, soon after the commit and not before', async () => {
    const a = await upToDate('a')
    const { id } = await publishedNews(payload, agency)
    await a.untilHeard(`news:${id}`)

    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await correct(id, req)
    const waiting = a.ask(20)
    expect(await Promise.race([waiting, sleep(400, 'nothing')])).toBe('nothing')
    const committed = performance.now()
    await commitTransaction(req)
    const { stale } = await waiting
    expect(stale).toContain(`news:${id}`)
    expect(performance.now() - committed).toBeLessThan(2000)
    expect((await a.ask(1)).stale).toEqual([])
  })

  it('hears what is gone apart', async () => {
    const { id } = await publishedNews(payload, agency)
    const a = await upToDate('a')
    await payload.delete({ collection: 'news', id })
    const { stale, gone } = await a.ask()
    expect({ stale, gone: gone.sort() }).toEqual({
      stale: [],
      gone: [`news:${id}`, 'news-list', 'news-list:mod', 'redirects:mod'].sort(),
    })
  })

  it('hears nothing of what was rolled back', async () => {
    const { id } = await publishedNews(payload, agency)
    const a = await upToDate('a')
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await correct(id, req)
    await killTransaction(req)
    expect((await a.ask(1)).stale).toEqual([])
  })

  it('hears of a write outside any transaction, as that of a file', async () => {
    const a = await upToDate('a')
    await say('lone')
    await a.untilHeard('lone')
  })

  it('hears many writes in few answers, each of them', async () => {
    const a = await upToDate('a')
    const tags = Array.from({ length: 500 }, (_, n) => `bulk:${n}`)
    const [answers] = await Promise.all([
      a.untilHeard('bulk:end'),
      (async () => {
        for (const tag of tags) await say(tag)
        await say('bulk:end')
      })(),
    ])
    const heard = new Set(answers.flatMap(({ stale }) => stale))
    expect(tags.filter((tag) => !heard.has(tag))).toEqual([])
    expect(answers.length).toBeLessThan(100)
  })
})

describe('a write of another process', () => {
  it('is heard within a second or so', async () => {
    const a = await upToDate('a')
    const args = [process.env.DATABASE_URL ?? '', cms.dataDir, agency]
    const other = fork(join(import.meta.dirname, 'publisher.ts'), args, { silent: true })
    const [ready] = await once(other, 'message')
    expect(ready).toBe('ready')
    const told = once(other, 'message')
    other.send('publish')
    const [id] = await told
    const committed = performance.now()
    await a.untilHeard(`news:${id}`)
    expect(performance.now() - committed).toBeLessThan(3000)
    await once(other, 'exit')
  })

  it('told by another cms is heard here too, and by the cursor of either', async () => {
    const second = await startSecondCms(config())
    const a = await upToDate('a')
    const b = site('b')
    await b.ask(0, second.key)
    await announce(await createLocalReq({}, second.payload), { tags: ['from-second'] })
    await a.untilHeard('from-second')
    await say('from-first')
    const heard: string[] = []
    for (let n = 0; n < 50 && !heard.includes('from-first'); n++)
      heard.push(...(await b.ask(5, second.key)).stale)
    expect(heard).toContain('from-first')
    // From one cms to the other in the middle: something may be heard twice, nothing is lost.
    await say('before-the-change')
    await b.untilHeard('before-the-change')
    await second.payload.destroy()
  })
})

describe('after a restart of cms', () => {
  it('a site with its old cursor hears what it has missed', async () => {
    const a = await upToDate('a')
    const { db } = payload
    await db.destroy?.()
    await db.init?.()
    await db.connect?.({ hotReload: true })
    await say('missed')
    const answers = await a.untilHeard('missed')
    expect(answers.some(({ reset }) => reset)).toBe(false)
  })

  it('one that waited is answered at once', async () => {
    const a = await upToDate('a')
    const waiting = a.ask(20)
    await sleep(100)
    const { db } = payload
    await db.destroy?.()
    await db.init?.()
    await db.connect?.({ hotReload: true })
    expect((await waiting).stale).toEqual([])
  })
})

describe('a cursor', () => {
  it('of a minute ago hears everything since, from the database', async () => {
    await say('recent')
    await upToDate('a')
    const { reset, stale } = await site('b', cursorAt(Date.now())).ask()
    expect({ reset, hears: stale.includes('recent') }).toEqual({ reset: false, hears: true })
  })

  it.each([
    ['too old', () => cursorAt(Date.now() - KEPT_FOR - 1000)],
    ['of the future', () => cursorAt(Date.now() + 3_600_000)],
    ['that is none', () => 'nonsense'],
  ])('%s empties the cache', async (_, cursor) => {
    const b = site('b', cursor())
    const answer = await b.ask(20)
    expect(answer).toMatchObject({ reset: true, stale: [], gone: [] })
    expect(await b.ask(0)).toMatchObject({ reset: false })
  })
})

describe('what is live', () => {
  const stateOf = async (id: string) => {
    const { docs } = await payload.find({
      collection: 'outbox',
      where: { subject: { equals: `news:${id}` } },
      sort: '-createdAt',
    })
    return docs[0]?.liveAt ? 'live' : 'waiting'
  }
  const forget = async () =>
    payload.db.deleteMany({ collection: 'site-processes', where: { seenAt: { greater_than: 0 } } })
  const eventually = (id: string, state: string) =>
    expect.poll(() => stateOf(id), { timeout: 8000 }).toBe(state)

  it('is what every process has acknowledged; one that is silent counts until it is forgotten', async () => {
    await forget()
    const [a, b] = [await upToDate('a'), await upToDate('b')]
    const { id } = await publishedNews(payload, agency)
    await Promise.all([a, b].map((process) => process.untilHeard(`news:${id}`)))
    await a.ask(0)
    await sleep(600)
    expect(await stateOf(id)).toBe('waiting')
    await b.ask(0)
    await eventually(id, 'live')

    await publish(payload, id, { title: 'Өзгерген' })
    await a.untilHeard(`news:${id}`)
    await a.ask(0)
    await sleep(600)
    expect(await stateOf(id)).toBe('waiting')
    const { docs } = await payload.find({ collection: 'site-processes', where: { name: { equals: 'b' } } })
    const data = { seenAt: Date.now() - 61_000 }
    await payload.db.updateOne({ collection: 'site-processes', id: docs[0]?.id ?? '', data })
    await a.ask(0)
    await eventually(id, 'live')
    expect((await payload.find({ collection: 'site-processes' })).docs.map(({ name }) => name)).toEqual(['a'])
  })

  it('is not what nobody has heard', async () => {
    await forget()
    const { id } = await publishedNews(payload, agency)
    await sleep(600)
    expect(await stateOf(id)).toBe('waiting')
  })
})

describe('time alone', () => {
  it('announces the platform when the emergency banner begins and when it ends', async () => {
    const a = await upToDate('a')
    const [from, until] = [1500, 3000].map((ms) => new Date(Date.now() + ms).toISOString())
    const emergency = { active: true, title: 'Дауыл', text: 'Үйде болыңыз', from, until }
    await payload.updateGlobal({ slug: 'platform', locale: 'kk', data: { emergency } })
    const heardAt: number[] = []
    while (heardAt.length < 3) {
      await a.untilHeard('platform')
      heardAt.push(Date.now())
    }
    const [saved = 0, began = 0, ended = 0] = heardAt
    expect(saved).toBeLessThan(Date.parse(from ?? ''))
    expect(began).toBeGreaterThanOrEqual(Date.parse(from ?? ''))
    expect(ended).toBeGreaterThanOrEqual(Date.parse(until ?? ''))
    expect((await a.ask(1)).stale).toEqual([])
  })
})

describe('at the end', () => {
  it('nobody who waits keeps the server from ending', async () => {
    const { cursor } = await upToDate('a')
    const ask = () => send(config(), { site: 'a', cursor: cursor(), wait: 20 })
    const waiting = ask()
    await sleep(100)
    const began = performance.now()
    // Ours is the newest; the others belong to the test runner.
    process.listeners('SIGTERM').at(-1)?.('SIGTERM')
    const answers = [await waiting, await ask()]
    expect(performance.now() - began).toBeLessThan(5000)
    expect(answers.map(({ status, headers }) => [status, headers.get('connection')])).toEqual([
      [200, 'close'],
      [503, 'close'],
    ])
  })
})
