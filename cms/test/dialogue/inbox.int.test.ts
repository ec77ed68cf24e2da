import { inboxConversation, inboxDesk, inboxPage } from '@birlik/shared/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logIn, makeAgency, makeUser } from '../core/content.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { citizenWrites, inboxOf, makeConversation, rowOf } from './conversations.ts'

let cms: Cms
let agency: string
let responder: { id: string; name: string }
let inbox: ReturnType<typeof inboxOf>

beforeAll(async () => {
  cms = await startCms()
  agency = (await makeAgency(cms.payload, 'own')).id
  const user = await makeUser(cms.payload, { memberships: [{ agency, role: 'responder' }] })
  responder = { id: user.id, name: user.name }
  inbox = inboxOf(cms, await logIn(cms.payload, user.email))
})
afterAll(() => cms.close())

const list = async (query: Record<string, string> = {}) => {
  const { status, body } = await inbox.get(`/conversations?${new URLSearchParams({ agency, ...query })}`)
  expect([status, body]).toEqual([200, expect.anything()])
  return inboxPage.parse(body)
}
const whole = async (id: string) => {
  const { status, body } = await inbox.get(`/conversations/${id}`)
  expect(status).toBe(200)
  return inboxConversation.parse(body)
}
const ids = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id)

describe('what waits', () => {
  it('stands on the desk, in its folders and as a whole', async () => {
    const { id, reference } = await makeConversation(cms.payload, agency, {
      text: 'Көше шамы жанбайды',
      firstAnswerBy: new Date(Date.now() - 1000).toISOString(),
    })
    const desk = inboxDesk.parse((await inbox.get('/desk')).body)
    expect(desk).toMatchObject({
      me: responder,
      overview: false,
      agencies: [{ id: agency, slug: 'own', waiting: 1, unread: 1, overdue: 1 }],
    })
    const open = await list()
    expect(open.counts).toEqual({
      open: 1,
      mine: 0,
      unassigned: 1,
      due: 0,
      answered: 0,
      closed: 0,
      removed: 0,
      review: 0,
    })
    expect(open.items).toMatchObject([
      {
        id,
        reference,
        excerpt: 'Көше шамы жанбайды',
        lastAuthor: 'citizen',
        unread: 1,
        due: { what: 'first-answer', standing: 'overdue' },
      },
    ])
    expect(await whole(id)).toMatchObject({
      seen: 1,
      colleagues: [responder],
      conversation: { messages: [{ author: 'citizen', text: 'Көше шамы жанбайды', readAt: null }] },
    })
  })

  it('is found by its reference in every folder, and by beginnings of words', async () => {
    const { id, reference } = await makeConversation(cms.payload, agency, {
      text: 'Қалай лицензия алуға болады?',
      state: 'answered',
    })
    expect(ids(await list({ q: reference.toLowerCase().replaceAll('-', ' ') }))).toEqual([id])
    expect(ids(await list({ q: 'лицензи кала', folder: 'answered' }))).toEqual([id])
    expect(ids(await list({ q: 'лицензи', folder: 'open' }))).toEqual([])
    expect(ids(await list({ q: 'ензия', folder: 'answered' }))).toEqual([])
  })
})

describe('a reply', () => {
  it('stops the clock, tells who signed, and is taken once', async () => {
    const { id } = await makeConversation(cms.payload, agency)
    const once = { key: 'A'.repeat(22) }
    const first = await inbox.reply(id, 1, once)
    expect(first.status).toBe(200)
    expect(await inbox.reply(id, 1, once)).toMatchObject({ status: 200 })
    const { conversation, item } = await whole(id)
    expect(conversation).toMatchObject({
      state: 'answered',
      messages: [
        { author: 'citizen', readAt: expect.any(String) },
        { author: 'agency', name: responder.name },
      ],
    })
    expect(item).toMatchObject({ unread: 0, assignee: responder, due: null })
    expect(await rowOf(cms.payload, id)).toMatchObject({
      firstAnsweredAt: expect.any(String),
      firstAnswerMinutes: expect.any(Number),
    })
  })

  it('is held up by what was written meanwhile, and sent anyway', async () => {
    const { id } = await makeConversation(cms.payload, agency)
    await citizenWrites(cms.payload, id, 'Кешіріңіз, балабақша туралы', '2020-01-01T00:00:00.000Z')
    const { status, body } = await inbox.reply(id, 1)
    expect(status).toBe(409)
    expect(body).toMatchObject({
      type: '/problems/answered-meanwhile',
      seen: 2,
      messages: [{ text: 'Кешіріңіз, балабақша туралы' }],
    })
    expect((await inbox.reply(id, 1, { anyway: true })).status).toBe(200)
  })
})
