import { inboxConversation, inboxDesk, inboxPage } from '@birlik/shared/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeSubmissions } from '../../src/services/dialogue/take/takeSubmissions.ts'
import { logIn, makeAgency, makeUser } from '../core/content.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { sending } from './citizen.ts'
import { citizenWrites, inboxOf, makeConversation, newKey, rowOf } from './conversations.ts'

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
      unread: 1,
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

describe('words for which no answer is due', () => {
  const unread = async () => inboxDesk.parse((await inbox.get('/desk')).body).agencies[0]?.unread

  it('are counted as unread and stand in a folder: the conversation is closed, and was opened again before', async () => {
    const { id, key } = await makeConversation(cms.payload, agency, {
      state: 'closed',
      unread: 0,
      closeReason: 'answered',
      closedAt: '2026-11-02T05:00:00.000Z',
      reopenedAt: '2026-11-01T05:00:00.000Z',
    })
    const before = (await unread()) ?? 0
    await takeSubmissions(cms.payload, [sending('reply', key, { text: 'Тағы бір сөз' })])
    expect((await whole(id)).conversation.state).toBe('closed')
    expect(await unread()).toBe(before + 1)
    expect(ids(await list({ folder: 'unread' }))).toContain(id)
    await inbox.act(id, { act: 'read', seen: 2 })
    expect(await unread()).toBe(before)
    expect(ids(await list({ folder: 'unread' }))).not.toContain(id)
  })

  it('are counted in what is hidden, once with an objection to it', async () => {
    const { id, key } = await makeConversation(cms.payload, agency)
    await inbox.act(id, { act: 'remove', message: null, reason: 'spam' })
    const before = (await unread()) ?? 0
    const message = (await whole(id)).conversation.messages[0]?.id ?? ''
    await takeSubmissions(cms.payload, [sending('objection', key, { message, text: 'Бұл сұрақ' })])
    expect(await unread()).toBe(before + 1)
    await takeSubmissions(cms.payload, [sending('reply', key, { text: 'Қараңызшы' })])
    expect(await unread()).toBe(before + 1)
    expect(ids(await list({ folder: 'unread' }))).toContain(id)
    await inbox.act(id, { act: 'decline-objection', message })
    await inbox.act(id, { act: 'read', seen: 5 })
    expect(await unread()).toBe(before)
  })
})

describe('a note', () => {
  it('sent twice at once under one key is written once', async () => {
    const { id } = await makeConversation(cms.payload, agency)
    const note = { act: 'note', key: newKey(), text: 'Бас заңгерден сұрау керек' } as const
    const answers = await Promise.all([inbox.act(id, note), inbox.act(id, note)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect((await whole(id)).notes).toHaveLength(1)
  })

  it('under the key of a note elsewhere is not taken for it', async () => {
    const note = { act: 'note', key: newKey(), text: 'Бас заңгерден сұрау керек' } as const
    await inbox.act((await makeConversation(cms.payload, agency)).id, note)
    expect(await inbox.act((await makeConversation(cms.payload, agency)).id, note)).toMatchObject({
      status: 422,
      body: { type: '/problems/key-taken' },
    })
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
