import { setTimeout as sleep } from 'node:timers/promises'
import { type InboxChanges, inboxChanges } from '@birlik/shared/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dispatcherOf } from '../../src/services/changes/dispatcher.ts'
import { takeSubmissions } from '../../src/services/dialogue/take/takeSubmissions.ts'
import { logIn, makeAgency, makeUser, publishedNews } from '../core/content.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { sending } from './citizen.ts'
import { citizenWrites, inboxOf, makeConversation } from './conversations.ts'

let cms: Cms
let agency: string
let other: string
let inbox: ReturnType<typeof inboxOf>

beforeAll(async () => {
  cms = await startCms()
  agency = (await makeAgency(cms.payload, 'own')).id
  other = (await makeAgency(cms.payload, 'other')).id
  const user = await makeUser(cms.payload, { memberships: [{ agency, role: 'responder' }] })
  inbox = inboxOf(cms, await logIn(cms.payload, user.email))
})
afterAll(() => cms.close())

async function ask(cursor: string | undefined, wait: number): Promise<InboxChanges> {
  const query = new URLSearchParams({ agency, wait: String(wait), ...(cursor && { cursor }) })
  const { status, body } = await inbox.get(`/changes?${query}`)
  expect(status).toBe(200)
  return inboxChanges.parse(body)
}
/** The present, after what was written before has been told. */
async function present(): Promise<string> {
  await sleep(400)
  return (await ask(undefined, 0)).cursor
}

describe('an open inbox', () => {
  it('begins at the present', async () => {
    expect(await ask(undefined, 20)).toMatchObject({ conversations: [], reset: false })
  })

  it('hears within 300 ms that a citizen has written, in thirty windows at once', async () => {
    const { id } = await makeConversation(cms.payload, agency)
    const cursor = await present()
    const times: number[] = []
    const polls = Array.from({ length: 30 }, async () => {
      const { conversations } = await ask(cursor, 20)
      times.push(performance.now())
      return conversations
    })
    await sleep(500)
    expect(times).toEqual([])
    await citizenWrites(cms.payload, id, 'Тағы бір сұрақ')
    const committed = performance.now()
    expect(await Promise.all(polls)).toEqual(polls.map(() => [id]))
    expect(Math.max(...times) - committed).toBeLessThan(300)
  })

  it('sleeps through what others are told', async () => {
    const { id } = await makeConversation(cms.payload, other)
    const cursor = await present()
    const waiting = ask(cursor, 2)
    await citizenWrites(cms.payload, id, 'Басқа органға')
    await publishedNews(cms.payload, agency)
    expect(await Promise.race([waiting, sleep(1000, 'asleep')])).toBe('asleep')
    expect((await waiting).conversations).toEqual([])
  })

  it('hears that a conversation has been handed over, and nothing of it afterwards', async () => {
    const { id, key } = await makeConversation(cms.payload, agency, { transferTo: other })
    const before = await present()
    await takeSubmissions(cms.payload, [sending('transfer-answer', key, { agreed: true })])
    expect((await ask(before, 20)).conversations).toEqual([id])
    const after = await present()
    await citizenWrites(cms.payload, id, 'Енді басқа органға')
    expect((await ask(after, 1)).conversations).toEqual([])
  })

  it('asks the database nothing while nothing happens', async () => {
    const cursor = await present()
    const polls = Array.from({ length: 30 }, () => ask(cursor, 3))
    await sleep(500)
    let asked = 0
    const { find } = cms.payload.db
    cms.payload.db.find = ((...args: Parameters<typeof find>) => {
      asked += 1
      return find.apply(cms.payload.db, args)
    }) as typeof find
    await sleep(1500)
    cms.payload.db.find = find
    await Promise.all(polls)
    // What other parts look for by the clock, however many wait.
    expect(asked).toBeLessThan(10)
  })

  it('with a cursor of another process reads anew', async () => {
    expect(await ask('0123456789abcdef.3.1800000000000', 20)).toMatchObject({
      conversations: [],
      reset: true,
    })
    expect(await ask('nonsense', 20)).toMatchObject({ reset: true })
  })

  it('is let go when the process ends', async () => {
    const cursor = await present()
    const waiting = ask(cursor, 25)
    await sleep(100)
    const ending = performance.now()
    dispatcherOf(cms.payload).log.close()
    expect((await waiting).conversations).toEqual([])
    expect(performance.now() - ending).toBeLessThan(1000)
    const response = await cms.rest('GET', `/api/inbox/changes?agency=${agency}`, {
      token: await logIn(
        cms.payload,
        (await makeUser(cms.payload, { memberships: [{ agency, role: 'responder' }] })).email,
      ),
    })
    expect([response.status, response.headers.get('connection')]).toEqual([503, 'close'])
  })
})
