import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { conversation, inboxConflict, inboxConversation } from '@birlik/shared/contract'
import { tidyAnswer } from '@birlik/shared/rules'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeSubmissions } from '../../src/services/dialogue/take/takeSubmissions.ts'
import { conversationOf } from '../../src/services/dialogue/view/conversationOf.ts'
import { logIn, makeAgency, makeUser, rich } from '../core/content.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { sending } from './citizen.ts'
import { citizenWrites, inboxOf, makeConversation, newKey, rowOf } from './conversations.ts'

let cms: Cms
let agency: string
let other: string
let me: { id: string; name: string }
let colleague: { id: string; name: string }
let editor: string
let inbox: ReturnType<typeof inboxOf>
let theirs: ReturnType<typeof inboxOf>

beforeAll(async () => {
  cms = await startCms()
  const { payload } = cms
  agency = (await makeAgency(payload, 'own')).id
  other = (await makeAgency(payload, 'other')).id
  // One after the other: MongoDB has two that touch the same agency try again.
  const first = await makeUser(payload, { memberships: [{ agency, role: 'responder' }] })
  const second = await makeUser(payload, { memberships: [{ agency, role: 'administrator' }] })
  const third = await makeUser(payload, { memberships: [{ agency, role: 'editor' }] })
  me = { id: first.id, name: first.name }
  colleague = { id: second.id, name: second.name }
  editor = third.id
  inbox = inboxOf(cms, await logIn(payload, first.email))
  theirs = inboxOf(cms, await logIn(payload, second.email))
})
afterAll(() => cms.close())

const make = (data?: Parameters<typeof makeConversation>[2]) => makeConversation(cms.payload, agency, data)
const whole = async (id: string) => inboxConversation.parse((await inbox.get(`/conversations/${id}`)).body)
/** What the citizen sees. */
const page = async (key: string) =>
  conversation.parse(await conversationOf({ payload: cms.payload, url: '' }, key, 'kk'))
const letters = async (to: string) => {
  const { docs } = await cms.payload.db.find<{ subject: string; text: string }>({
    collection: 'letters',
    where: { to: { equals: to } },
    sort: 'createdAt',
  })
  return docs.map(({ subject }) => subject)
}
const lastTags = async () => {
  const { docs } = await cms.payload.db.find<{ tags: string[]; gone: boolean }>({
    collection: 'outbox',
    where: {},
    sort: '-createdAt',
    limit: 1,
  })
  return docs[0]
}
const list = async (folder: string) => {
  const { body } = await inbox.get(`/conversations?agency=${agency}&folder=${folder}`)
  return (body.items as { id: string }[]).map(({ id }) => id)
}

describe('a reply', () => {
  it('of two who answer at once one is told what the other wrote', async () => {
    const { id } = await make()
    const answers = await Promise.all([
      inbox.reply(id, 1, { text: 'Бірінші' }),
      theirs.reply(id, 1, { text: 'Екінші' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const conflict = inboxConflict.parse(answers.find(({ status }) => status === 409)?.body)
    expect(conflict).toMatchObject({ seen: 2, messages: [{ author: 'agency' }] })
    expect((await whole(id)).conversation.messages).toHaveLength(2)
  })

  it('sent twice at once under one key is written once', async () => {
    const { id } = await make()
    const key = newKey()
    const answers = await Promise.all([inbox.reply(id, 1, { key }), inbox.reply(id, 1, { key })])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect((await whole(id)).conversation.messages).toHaveLength(2)
  })

  it('under the key of an answer elsewhere is not taken for it', async () => {
    const key = newKey()
    expect((await inbox.reply((await make()).id, 1, { key })).status).toBe(200)
    expect(await inbox.reply((await make()).id, 1, { key })).toMatchObject({
      status: 422,
      body: { type: '/problems/key-taken' },
    })
  })

  it('is in the language of the conversation or in Kazakh; the rule is named', async () => {
    const { id } = await make({ language: 'ru' })
    const { status, body } = await inbox.reply(id, 1, { language: 'en' })
    expect([status, body]).toEqual([
      422,
      expect.objectContaining({
        type: '/problems/language',
        title: expect.stringContaining('11-бабы'),
        detail: 'Жауап тілі: орыс тілі не қазақ тілі.',
      }),
    ])
    expect((await inbox.reply(id, 1, { language: 'kk' })).status).toBe(200)
  })

  it('counts working minutes to the first answer only, and writes to the citizen', async () => {
    const email = 'ask@example.org'
    const { id, reference } = await make({ email, openedAt: '2026-11-02T04:00:00.000Z' })
    await inbox.reply(id, 1)
    const first = await rowOf(cms.payload, id)
    expect(first).toMatchObject({
      state: 'answered',
      firstAnsweredAt: expect.any(String),
      unread: 0,
      assignee: me.id,
    })
    expect(first.firstAnswerMinutes).toBeGreaterThan(8 * 60)
    await citizenWrites(cms.payload, id, 'Рақмет, ал қай жерде?')
    await inbox.reply(id, 3)
    expect(await rowOf(cms.payload, id)).toMatchObject({
      firstAnsweredAt: first.firstAnsweredAt,
      firstAnswerMinutes: first.firstAnswerMinutes,
    })
    expect(await letters(email)).toEqual([`Жауап келді: ${reference}`, `Жауап келді: ${reference}`])
  })

  it('may close the conversation with it, from when data are kept so many days', async () => {
    const { id, key } = await make({ consent: { days: 10 } })
    await inbox.reply(id, 1, { close: true })
    const seen = await page(key)
    expect(seen).toMatchObject({ state: 'closed', closing: { reason: 'answered' }, mayReopen: true })
    const { closedAt, keptUntil } = await rowOf(cms.payload, id)
    expect(Date.parse(keptUntil ?? '') - Date.parse(closedAt ?? '')).toBe(10 * 24 * 60 * 60 * 1000)
  })
})

describe('what staff do among themselves', () => {
  it('a note is seen by colleagues and never by the citizen', async () => {
    const { id, key } = await make()
    expect(
      (await inbox.act(id, { act: 'note', key: newKey(), text: 'Бас заңгерден сұрау керек' })).status,
    ).toBe(200)
    expect((await whole(id)).notes).toMatchObject([{ by: me, text: 'Бас заңгерден сұрау керек' }])
    expect(JSON.stringify(await page(key))).not.toContain('заңгер')
  })

  it('where nothing of the citizen is kept any more, nothing is noted and nothing opened again', async () => {
    const { id, key } = await make()
    await inbox.act(id, { act: 'remove', message: null, reason: 'spam' })
    await takeSubmissions(cms.payload, [sending('withdrawal', key)])
    for (const act of [
      { act: 'note', key: newKey(), text: 'Айгүл қайта қоңырау шалды' },
      { act: 'restore', message: null },
    ] as const)
      expect(await inbox.act(id, act)).toMatchObject({ status: 422, body: { type: '/problems/withdrawn' } })
    expect(await page(key)).toMatchObject({ state: 'closed', closing: { reason: 'withdrawn' } })
  })

  it('a conversation becomes somebody’s who answers here, or nobody’s', async () => {
    const { id } = await make()
    await inbox.act(id, { act: 'assign', to: colleague.id })
    expect((await whole(id)).item.assignee).toEqual(colleague)
    for (const to of [editor, 'nobody']) {
      expect(await inbox.act(id, { act: 'assign', to })).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'to' }] },
      })
    }
    await inbox.act(id, { act: 'assign', to: null })
    expect(await list('unassigned')).toContain(id)
  })

  it('it is filed under a topic, and looked through by it', async () => {
    const topic = await cms.payload.create({
      collection: 'topics',
      locale: 'kk',
      data: { key: 'schools', title: 'Мектептер' },
    })
    const { id } = await make()
    await inbox.act(id, { act: 'topic', topic: topic.id })
    const { body } = await inbox.get(`/conversations?agency=${agency}&topic=${topic.id}&kind=question`)
    expect(body).toMatchObject({ total: 1, items: [{ id, topic: { title: 'Мектептер' } }] })
    expect((await inbox.act(id, { act: 'topic', topic: 'none' })).status).toBe(422)
  })

  it('reading is told to the citizen once, up to what was read', async () => {
    const { id, key } = await make()
    await citizenWrites(cms.payload, id, 'Тағы бір сұрақ')
    await inbox.act(id, { act: 'read', seen: 1 })
    expect((await whole(id)).item.unread).toBe(1)
    expect((await page(key)).messages.map(({ readAt }) => Boolean(readAt))).toEqual([true, false])
    await inbox.act(id, { act: 'read', seen: 2 })
    await citizenWrites(cms.payload, id, 'Және тағы бірі')
    expect((await page(key)).messages.map(({ readAt }) => Boolean(readAt))).toEqual([true, true, false])
    await inbox.act(id, { act: 'read', seen: 3 })
    const { totalDocs: before } = await cms.payload.db.count({ collection: 'outbox', where: {} })
    await inbox.act(id, { act: 'read', seen: 3 })
    expect((await cms.payload.db.count({ collection: 'outbox', where: {} })).totalDocs).toBe(before)
  })

  it('what arrives after it was read is unread, however long ago it was written', async () => {
    const { id, key } = await make()
    await inbox.act(id, { act: 'read', seen: 1 })
    await citizenWrites(cms.payload, id, 'Кеш жетті', new Date(Date.now() - 30 * 60_000).toISOString())
    await inbox.act(id, { act: 'read', seen: 1 })
    expect((await page(key)).messages.map(({ readAt }) => Boolean(readAt))).toEqual([true, false])
    expect((await whole(id)).item.unread).toBe(1)
  })

  it('who has it open is told to the others', async () => {
    const { id } = await make()
    await theirs.post('/presence', { agency, conversation: id })
    await theirs.post('/presence', { agency, conversation: id })
    expect((await inbox.post('/presence', { agency, conversation: id })).body).toEqual({
      viewers: [colleague],
    })
    expect((await whole(id)).viewers).toEqual([colleague])
    await theirs.post('/presence', { agency, conversation: null })
    expect((await whole(id)).viewers).toEqual([])
  })
})

describe('closing', () => {
  it('an unanswered question is not settled by it, an appeal is advised', async () => {
    const { id, key } = await make()
    expect(await inbox.act(id, { act: 'close', reason: 'answered' })).toMatchObject({
      status: 422,
      body: { type: '/problems/unanswered' },
    })
    expect((await inbox.act(id, { act: 'close', reason: 'appeal' })).status).toBe(200)
    const { messages, closing } = await page(key)
    expect(messages.flatMap(({ event }) => event ?? [])).toEqual(['appeal-advised', 'closed'])
    expect(closing?.reason).toBe('appeal')
  })

  it('reasons that come about by themselves are not given', async () => {
    const { id } = await make()
    expect((await inbox.act(id, { act: 'close', reason: 'withdrawn' } as never)).status).toBe(400)
  })
})

describe('handing over', () => {
  it('is offered to the citizen, to another body on line', async () => {
    const { id, key } = await make()
    expect((await inbox.get(`/bodies?agency=${agency}`)).body).toEqual({
      bodies: [{ id: other, name: expect.any(String) }],
    })
    for (const to of [agency, 'nowhere']) {
      expect((await inbox.act(id, { act: 'offer-transfer', to, note: 'x' })).status).toBe(422)
    }
    await inbox.act(id, { act: 'offer-transfer', to: other, note: 'Мектептерді олар салады' })
    expect(await page(key)).toMatchObject({
      transfer: { to: { slug: 'other' }, note: 'Мектептерді олар салады' },
      messages: [{ author: 'citizen' }, { event: 'transfer-offered' }],
    })
  })

  it('the conversation goes with the citizen’s consent, and is not found here any more', async () => {
    const { id, key } = await make()
    await inbox.act(id, { act: 'note', key: newKey(), text: 'Ішкі ескертпе' })
    await inbox.act(id, { act: 'offer-transfer', to: other, note: 'Олар' })
    const sentAt = new Date().toISOString()
    await takeSubmissions(cms.payload, [
      { kind: 'transfer-answer', key: newKey(), sentAt, conversation: key, agreed: true },
    ])
    expect((await inbox.get(`/conversations/${id}`)).status).toBe(404)
    const there = await makeUser(cms.payload, { memberships: [{ agency: other, role: 'responder' }] })
    const { body } = await inboxOf(cms, await logIn(cms.payload, there.email)).get(`/conversations/${id}`)
    expect(inboxConversation.parse(body)).toMatchObject({ notes: [], conversation: { state: 'waiting' } })
  })
})

describe('removal', () => {
  it('hides a message by a rule, keeps its words for staff and citizen, and is undone', async () => {
    const { id, key } = await make({ text: 'Балағат сөз', email: 'hidden@example.kz' })
    const [message] = (await whole(id)).conversation.messages
    const of = { message: message?.id ?? '' }
    await inbox.act(id, { act: 'remove', ...of, reason: 'abuse' })
    for (const seen of [await page(key), (await whole(id)).conversation]) {
      expect(seen.messages[0]).toMatchObject({
        text: 'Балағат сөз',
        removal: { reason: 'abuse', objection: 'none' },
      })
    }
    await takeSubmissions(cms.payload, [
      {
        kind: 'objection',
        key: newKey(),
        sentAt: new Date().toISOString(),
        conversation: key,
        ...of,
        text: 'Бұл дәйексөз',
      },
    ])
    expect(await list('review')).toEqual([id])
    expect((await whole(id)).conversation.messages[0]).toMatchObject({
      objectionText: 'Бұл дәйексөз',
      removal: { objection: 'pending' },
    })
    await inbox.act(id, { act: 'decline-objection', ...of })
    expect((await page(key)).messages[0]?.removal?.objection).toBe('declined')
    expect(await list('review')).toEqual([])
    expect((await inbox.act(id, { act: 'decline-objection', ...of })).status).toBe(422)
    await inbox.act(id, { act: 'restore', ...of })
    expect((await page(key)).messages[0]).toMatchObject({ text: 'Балағат сөз', removal: null })
    const { docs } = await cms.payload.db.find<{ id: string; removedAt: string; restoredAt: string }>({
      collection: 'messages',
      where: { id: { equals: of.message } },
    })
    expect(docs[0]).toMatchObject({ removedAt: expect.any(String), restoredAt: expect.any(String) })
    expect(await letters('hidden@example.kz')).toEqual([
      expect.stringContaining('Сіз жазған мәтін жасырылды'),
      expect.stringContaining('Қарсылығыңыз қаралды'),
      expect.stringContaining('Сіз жазған мәтін қайта көрсетілді'),
    ])
  })

  it('that is undone answers the objection', async () => {
    const { id, key } = await make({ email: 'objecting@example.kz' })
    await inbox.act(id, { act: 'remove', message: null, reason: 'not-a-question' })
    const opening = (await page(key)).messages[0]?.id ?? ''
    const sentAt = new Date().toISOString()
    await takeSubmissions(cms.payload, [
      { kind: 'objection', key: newKey(), sentAt, conversation: key, message: opening, text: 'Бұл сұрақ' },
    ])
    expect(await list('review')).toContain(id)
    await inbox.act(id, { act: 'restore', message: null })
    expect(await list('review')).not.toContain(id)
    expect(await page(key)).toMatchObject({ state: 'waiting', messages: [{ removal: null }, {}, {}, {}] })
    const { docs } = await cms.payload.db.find<{ text: string }>({
      collection: 'letters',
      where: { to: { equals: 'objecting@example.kz' } },
      sort: '-createdAt',
      limit: 1,
    })
    expect(docs[0]?.text).toContain('Қарсылығыңыз қанағаттандырылды.')
  })

  it('that is undone after a transfer leaves the question to be answered by the body that has it now', async () => {
    const { id, key } = await make()
    await inbox.reply(id, 1)
    await inbox.act(id, { act: 'offer-transfer', to: other, note: 'Олар' })
    const sentAt = new Date().toISOString()
    await takeSubmissions(cms.payload, [
      { kind: 'transfer-answer', key: newKey(), sentAt, conversation: key, agreed: true },
    ])
    const there = await makeUser(cms.payload, { memberships: [{ agency: other, role: 'responder' }] })
    const elsewhere = inboxOf(cms, await logIn(cms.payload, there.email))
    await elsewhere.act(id, { act: 'remove', message: null, reason: 'spam' })
    await elsewhere.act(id, { act: 'restore', message: null })
    expect((await page(key)).state).toBe('waiting')
    await elsewhere.reply(id, 0, { anyway: true })
    await elsewhere.act(id, { act: 'remove', message: null, reason: 'spam' })
    await elsewhere.act(id, { act: 'restore', message: null })
    expect((await page(key)).state).toBe('answered')
  })

  it('of a whole conversation closes it, takes the published question off, and is undone', async () => {
    const { id, key } = await make({ mayPublish: true })
    await inbox.reply(id, 1)
    await inbox.act(id, { act: 'publish', question: 'Қашан?', answer: 'Ертең.' })
    await inbox.act(id, { act: 'remove', message: null, reason: 'spam' })
    expect(await lastTags()).toEqual(expect.objectContaining({ gone: true }))
    expect([await list('removed'), await list('closed')]).toEqual([
      expect.arrayContaining([id]),
      expect.not.arrayContaining([id]),
    ])
    expect(await page(key)).toMatchObject({ closing: { reason: 'removed' }, publishedAs: null })
    expect(await inbox.reply(id, 3, { anyway: true })).toMatchObject({
      status: 422,
      body: { type: '/problems/removed' },
    })
    await inbox.act(id, { act: 'restore', message: null })
    const restored = await page(key)
    expect(restored).toMatchObject({ state: 'answered', closing: null })
    expect(restored.messages.map(({ removal }) => removal)).toEqual(restored.messages.map(() => null))
    expect(await list('answered')).toContain(id)
  })

  it('that is undone, and an answer, let the clocks tell of the next term', async () => {
    const told = { warnedAt: new Date().toISOString(), escalatedAt: new Date().toISOString() }
    const [restored, answered] = [await make(told), await make(told)]
    await inbox.act(restored.id, { act: 'remove', message: null, reason: 'spam' })
    await inbox.act(restored.id, { act: 'restore', message: null })
    await inbox.reply(answered.id, 1)
    for (const { id } of [restored, answered]) {
      const { warnedAt, escalatedAt } = await rowOf(cms.payload, id)
      expect([warnedAt ?? null, escalatedAt ?? null]).toEqual([null, null])
    }
  })

  it('what staff said is not removed', async () => {
    const { id } = await make()
    await inbox.reply(id, 1)
    const said = (await whole(id)).conversation.messages[1]
    expect((await inbox.act(id, { act: 'remove', message: said?.id ?? '', reason: 'abuse' })).status).toBe(
      404,
    )
  })

  it('a sender is held back for some days, once', async () => {
    const { id } = await make({ sender: 'digest' })
    const twice = [inbox, theirs].map((of) => of.act(id, { act: 'block', reason: 'spam', days: 2 }))
    expect((await Promise.all(twice)).map(({ status }) => status)).toEqual([200, 200])
    await inbox.act(id, { act: 'block', reason: 'abuse', days: 1 })
    const { docs } = await cms.payload.db.find<{ id: string; reason: string }>({
      collection: 'blocked-senders',
      where: { sender: { equals: 'digest' } },
    })
    expect(docs).toMatchObject([{ reason: 'spam' }])
    expect((await inbox.act((await make()).id, { act: 'block', reason: 'spam', days: 2 })).status).toBe(422)
  })
})

describe('publication', () => {
  it('needs the citizen’s consent and an answer', async () => {
    const act = { act: 'publish' as const, question: 'Қашан?', answer: 'Ертең.' }
    const refused = await make()
    await inbox.reply(refused.id, 1)
    expect((await inbox.act(refused.id, act)).body.type).toBe('/problems/no-consent')
    expect((await inbox.act((await make({ mayPublish: true })).id, act)).body.type).toBe(
      '/problems/unanswered',
    )
  })

  it('gives equal questions addresses of their own, kept when they are corrected', async () => {
    const made = await Promise.all([make({ mayPublish: true }), make({ mayPublish: true })])
    for (const { id } of made) await inbox.reply(id, 1)
    const act = { act: 'publish' as const, question: 'Мектеп қашан ашылады?', answer: 'Ертең.' }
    const slugs = (await Promise.all(made.map(({ id }) => inbox.act(id, act)))).map(
      ({ body }) => inboxConversation.parse(body).publication.slug ?? '',
    )
    expect(new Set(slugs).size).toBe(2)
    for (const slug of slugs) expect(slug).toMatch(/^mektep-qashan-ashylady-[0-9a-z]{5}$/)
    const [one] = made
    const corrected = await inbox.act(one?.id ?? '', { ...act, question: 'Мектеп ашыла ма?' })
    expect(inboxConversation.parse(corrected.body).publication).toMatchObject({
      slug: slugs[0],
      question: 'Мектеп ашыла ма?',
    })
    expect((await lastTags())?.tags).toEqual([`conversation:${one?.key}`, 'questions:own'])
  })

  it('is taken back, so that no cache shows it any more', async () => {
    const { id, key } = await make({ mayPublish: true })
    await inbox.reply(id, 1)
    await inbox.act(id, { act: 'publish', question: '!?', answer: 'Ертең.' })
    expect((await page(key)).publishedAs).toMatch(/^question-/)
    await inbox.act(id, { act: 'unpublish' })
    expect(await lastTags()).toMatchObject({ tags: [`conversation:${key}`, 'questions:own'], gone: true })
    expect((await page(key)).publishedAs).toBe(null)
  })
})

describe('beside the composer', () => {
  it('templates are filled in, in the language of the conversation or the next one', async () => {
    const fill = (data: object) =>
      cms.payload.create({ collection: 'reply-templates', locale: 'kk', data: { agency, ...data } as never })
    const both = await fill({
      title: 'Амандасу',
      text: 'Сәлеметсіз бе, {name}! {agency}, {reference}, {responder}.',
    })
    await cms.payload.update({
      collection: 'reply-templates',
      id: both.id,
      locale: 'ru',
      data: { title: 'Приветствие', text: 'Здравствуйте, {name}! Номер: {reference}. {responder}' },
    })
    await fill({ title: 'Рақмет', text: 'Рақмет!' })
    const named = await make({ language: 'ru', name: '{responder}' })
    const { body } = await inbox.get(`/templates?conversation=${named.id}`)
    expect(body.templates).toEqual([
      {
        id: both.id,
        title: 'Приветствие',
        text: `Здравствуйте, {responder}! Номер: ${named.reference}. ${me.name}`,
        language: 'ru',
      },
      { id: expect.any(String), title: 'Рақмет', text: 'Рақмет!', language: 'kk' },
    ])
    const unnamed = await make({ name: null })
    const kk = (await inbox.get(`/templates?conversation=${unnamed.id}`)).body.templates as { text: string }[]
    expect(kk[0]?.text).toBe(`Сәлеметсіз бе! own министрлігі, ${unnamed.reference}, ${me.name}.`)
  })

  it('shows frequent questions of the agency with their answers, and published ones', async () => {
    const { payload } = cms
    const asked = { question: 'Демалыс паркі қашан ашылады?', answer: rich('Жыл сайын 1 мамырда.') }
    const data = { agency, ...asked }
    const faq = await payload.create({ collection: 'faq', locale: 'kk', draft: true, depth: 0, data })
    await payload.update({
      collection: 'faq',
      id: faq.id,
      locale: 'ru',
      draft: true,
      depth: 0,
      data: { question: 'Когда открывается парк отдыха?', answer: rich('Ежегодно 1 мая.') },
    })
    await payload.update({ collection: 'faq', id: faq.id, locale: 'kk', data: { _status: 'published' } })
    const published = await make({ text: 'х', mayPublish: true })
    await inbox.reply(published.id, 1)
    const said = { question: 'Саябақ демалыс күні жұмыс істей ме?', answer: 'Иә.' }
    await inbox.act(published.id, { act: 'publish', ...said })
    const { id } = await make({ text: 'Демалыс паркін қашан ашасыздар, жұмыс істей ме?' })
    const { body } = await inbox.get(`/similar?conversation=${id}`)
    expect(body.similar).toEqual(
      expect.arrayContaining([
        {
          source: 'faq',
          question: asked.question,
          answer: 'Жыл сайын 1 мамырда.',
          href: expect.stringContaining('https://birlik.example/kk/own/citizens/faq#'),
        },
        {
          source: 'question',
          ...said,
          href: expect.stringContaining('https://birlik.example/kk/own/dialogue/questions/sayabaq-'),
        },
      ]),
    )
  })

  it('shows what was answered before, by the words they share', async () => {
    const before = await make({ text: 'Құрылысқа лицензияны қалай алуға болады?' })
    await inbox.reply(before.id, 1, { text: 'Портал арқылы.' })
    const hidden = await make({ text: 'Құрылысқа лицензия қашан беріледі?', mayPublish: true })
    await inbox.reply(hidden.id, 1)
    await inbox.act(hidden.id, { act: 'remove', message: null, reason: 'spam' })
    const elsewhere = await makeConversation(cms.payload, other, { text: 'Құрылыс лицензиясы' })
    const { id } = await make({ text: 'Құрылыс лицензиясын алу тәртібі қандай?' })
    const { body } = await inbox.get(`/similar?conversation=${id}`)
    expect(body.similar).toEqual([
      {
        source: 'conversation',
        question: 'Құрылысқа лицензияны қалай алуға болады?',
        answer: 'Портал арқылы.',
        href: before.id,
      },
    ])
    expect(JSON.stringify(body)).not.toContain(elsewhere.id)
  })
})

describe('what people write', () => {
  const path = join(process.env.BIRLIK_DATA ?? '../../shared', 'data/bad-input/blns/blns.json')

  it.skipIf(!existsSync(path))(
    'comes back as it was written, but for what nobody sees, and breaks no list',
    async () => {
      const strings = (JSON.parse(await readFile(path, 'utf8')) as string[]).filter((text) => text.trim())
      expect(strings.length).toBeGreaterThan(400)
      const { id } = await make({ text: strings.join('\n').slice(0, 10_000), name: strings[100] })
      const written = Array.from({ length: Math.ceil(strings.length / 10) }, (_, n) =>
        strings
          .slice(n * 10, n * 10 + 10)
          .join('\n')
          .slice(0, 4000)
          .trim(),
      )
      for (const text of written)
        expect(await inbox.act(id, { act: 'note', key: newKey(), text })).toMatchObject({ status: 200 })
      expect((await whole(id)).notes.map(({ text }) => text).sort()).toEqual(written.map(tidyAnswer).sort())
      for (const q of strings.map((text) => text.trim().slice(0, 200))) {
        const { status } = await inbox.get(`/conversations?${new URLSearchParams({ agency, q })}`)
        expect([q, status]).toEqual([q, 200])
      }
      const all = tidyAnswer(strings.join('\n').slice(0, 10_000))
      await inbox.reply(id, 1, { text: all })
      expect((await whole(id)).conversation.messages.at(-1)?.text).toBe(all)
    },
    180_000,
  )
})

describe('the overview', () => {
  it('holds figures of every body and nothing of what was said', async () => {
    const operator = await makeUser(cms.payload, { platformRole: 'operator' })
    const { body } = await inboxOf(cms, await logIn(cms.payload, operator.email)).get('/overview')
    const own = (body.agencies as { slug: string }[]).find(({ slug }) => slug === 'own')
    expect(own).toMatchObject({ responders: 2, online: expect.any(Number), received: expect.any(Number) })
    expect(JSON.stringify(body)).not.toMatch(/Мектеп қашан|Құрылыс/)
  })
})
