import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Conversation, InboxAct } from '@birlik/shared/contract'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '../../src/env.ts'
import { inConversation } from '../../src/services/dialogue/inConversation.ts'
import type { ConversationRow } from '../../src/services/dialogue/rows.ts'
import { updateConversation } from '../../src/services/dialogue/updateConversation.ts'
import { actOn } from '../../src/services/inbox/actOn.ts'
import { sendDue } from '../../src/services/letters/sendDue.ts'
import { mailRoad } from '../../src/services/mail/mailRoad.ts'
import { makeAgency, makeUser } from '../core/content.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { newKey, opening, sending, siteOf } from './citizen.ts'

let cms: Cms
let payload: Payload
let site: ReturnType<typeof siteOf>
let me: { id: string; name: string }
const agencies: Record<string, string> = {}

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
  for (const slug of ['mod', 'other', 'ceased']) agencies[slug] = (await makeAgency(payload, slug)).id
  site = siteOf(payload.config)
  me = await makeUser(payload)
})
afterAll(() => cms?.close())

const rowOf = async (key: string) =>
  (await inConversation(payload, { key }, async (_, row) => row)) as ConversationRow
const messagesIn = async (key: string) => (await site.view(key)).messages
const said = async (key: string) =>
  (await messagesIn(key)).map(({ author, event, text }) => event ?? `${author}: ${text}`)
/** What somebody at the agency does. */
const act = async (key: string, what: InboxAct) =>
  actOn(payload, { id: (await rowOf(key)).id, agencies: Object.values(agencies), me, act: what })
const answer = (key: string, text = 'В сентябре') =>
  act(key, { act: 'reply', key: newKey(), text, language: 'kk', seen: 0, anyway: true, close: false })
const change = (key: string, fields: Partial<ConversationRow>) =>
  inConversation(payload, { key }, (req, row) => updateConversation(req, row, fields))

/** A conversation that has been brought into a state; gives its key. */
const STATES = {
  waiting: async () => {},
  answered: async (key: string) => answer(key),
  closed: async (key: string) => {
    await answer(key)
    await act(key, { act: 'close', reason: 'answered' })
  },
  'closed for the second time': async (key: string) => {
    await STATES.closed(key)
    await site.handOver(SENDINGS.reopening(key))
    await act(key, { act: 'close', reason: 'answered' })
  },
  'closed by the citizen': async (key: string) => {
    await site.handOver(sending('closing', key))
  },
  removed: async (key: string) => act(key, { act: 'remove', message: null, reason: 'abuse' }),
  'with a transfer offered': async (key: string) =>
    act(key, { act: 'offer-transfer', to: agencies.other ?? '', note: 'Школами занимаются они' }),
  withdrawn: async (key: string) => {
    await site.handOver(sending('withdrawal', key))
  },
}
type State = keyof typeof STATES

async function conversationIn(state: State) {
  const first = opening('mod')
  await site.handOver(first)
  await STATES[state](first.key)
  return first.key
}

/** Later than anything the agency has done. */
const now = () => new Date(Date.now()).toISOString()

const SENDINGS = {
  reply: (key: string) => sending('reply', key, { sentAt: now(), text: 'Ещё вопрос', files: [] }),
  reopening: (key: string) => sending('reopening', key, { sentAt: now(), text: 'Это не ответ' }),
  closing: (key: string) => sending('closing', key, { sentAt: now() }),
  rating: (key: string) => sending('rating', key, { sentAt: now(), score: 4, text: 'Быстро' }),
  'transfer-answer': (key: string) => sending('transfer-answer', key, { sentAt: now(), agreed: false }),
  email: (key: string) => sending('email', key, { sentAt: now(), email: 'a@example.kz' }),
  withdrawal: (key: string) => sending('withdrawal', key, { sentAt: now() }),
}

describe('what becomes of a sending', () => {
  it.each<[State, Record<keyof typeof SENDINGS, [outcome: string, state: Conversation['state']]>]>([
    [
      'waiting',
      {
        reply: ['taken', 'waiting'],
        reopening: ['taken', 'waiting'],
        closing: ['taken', 'closed'],
        rating: ['refused: not-answered', 'waiting'],
        'transfer-answer': ['refused: no-transfer', 'waiting'],
        email: ['taken', 'waiting'],
        withdrawal: ['taken', 'closed'],
      },
    ],
    [
      'answered',
      {
        reply: ['taken', 'waiting'],
        reopening: ['taken', 'waiting'],
        closing: ['taken', 'closed'],
        rating: ['taken', 'answered'],
        'transfer-answer': ['refused: no-transfer', 'answered'],
        email: ['taken', 'answered'],
        withdrawal: ['taken', 'closed'],
      },
    ],
    [
      'closed',
      {
        reply: ['taken', 'waiting'],
        reopening: ['taken', 'waiting'],
        closing: ['refused: already-closed', 'closed'],
        rating: ['taken', 'closed'],
        'transfer-answer': ['refused: no-transfer', 'closed'],
        email: ['taken', 'closed'],
        withdrawal: ['taken', 'closed'],
      },
    ],
    [
      'closed for the second time',
      {
        reply: ['taken', 'closed'],
        reopening: ['taken', 'closed'],
        closing: ['refused: already-closed', 'closed'],
        rating: ['taken', 'closed'],
        'transfer-answer': ['refused: no-transfer', 'closed'],
        email: ['taken', 'closed'],
        withdrawal: ['taken', 'closed'],
      },
    ],
    [
      'closed by the citizen',
      {
        reply: ['taken', 'waiting'],
        reopening: ['taken', 'waiting'],
        closing: ['refused: already-closed', 'closed'],
        rating: ['taken', 'closed'],
        'transfer-answer': ['refused: no-transfer', 'closed'],
        email: ['taken', 'closed'],
        withdrawal: ['taken', 'closed'],
      },
    ],
    [
      'removed',
      {
        reply: ['taken', 'closed'],
        reopening: ['taken', 'closed'],
        closing: ['refused: already-closed', 'closed'],
        rating: ['refused: removed', 'closed'],
        'transfer-answer': ['refused: no-transfer', 'closed'],
        email: ['taken', 'closed'],
        withdrawal: ['taken', 'closed'],
      },
    ],
    [
      'with a transfer offered',
      {
        reply: ['taken', 'waiting'],
        reopening: ['taken', 'waiting'],
        closing: ['taken', 'closed'],
        rating: ['refused: not-answered', 'waiting'],
        'transfer-answer': ['taken', 'waiting'],
        email: ['taken', 'waiting'],
        withdrawal: ['taken', 'closed'],
      },
    ],
    [
      'withdrawn',
      {
        reply: ['refused: anonymised', 'closed'],
        reopening: ['refused: anonymised', 'closed'],
        closing: ['refused: already-closed', 'closed'],
        rating: ['refused: anonymised', 'closed'],
        'transfer-answer': ['refused: anonymised', 'closed'],
        email: ['refused: anonymised', 'closed'],
        withdrawal: ['refused: anonymised', 'closed'],
      },
    ],
  ])('to a conversation %s', async (state, expected) => {
    const outcomes: Record<string, [string, string]> = {}
    for (const [kind, make] of Object.entries(SENDINGS)) {
      const key = await conversationIn(state)
      const [outcome = ''] = await site.handOver(make(key))
      outcomes[kind] = [outcome, (await site.view(key)).state]
    }
    expect(outcomes).toEqual(expected)
  })
})

describe('an opening', () => {
  it('becomes a conversation with what was written, in the words of the form', async () => {
    const sentAt = '2026-11-25T05:00:00.000Z'
    const first = opening('mod', {
      sentAt,
      form: 'reception',
      language: 'kk',
      mayPublish: true,
      values: {
        message: 'Жер туралы\r\nсұрағым бар',
        name: '  Айгүл Серікқызы ',
        email: 'aigul@example.kz',
        phone: '+7 701 123 45 67',
      },
    })
    expect(await site.handOver(first)).toEqual(['taken'])
    const view = await site.view(first.key, 'ru')
    expect(view).toMatchObject({
      key: first.key,
      reference: first.reference,
      agency: { slug: 'mod', name: 'Министерство mod', shortName: 'MOD' },
      kind: 'reception',
      language: 'kk',
      state: 'waiting',
      openedAt: sentAt,
      // Nine working hours a day but for the break: eight from ten o'clock are ten o'clock of the next day.
      firstAnswerBy: '2026-11-26T05:00:00.000Z',
      settledBy: '2026-12-02T13:30:00.000Z',
      email: 'aigul@example.kz',
      mayPublish: true,
      publishedAs: null,
      consent: { at: sentAt, withdrawnAt: null, keptUntil: null },
    })
    // After six of the eight.
    expect((await rowOf(first.key)).warnAt).toBe('2026-11-25T12:30:00.000Z')
    expect(view.messages).toMatchObject([
      { key: first.key, author: 'citizen', text: 'Жер туралы\nсұрағым бар', at: sentAt, removal: null },
    ])
    expect(await rowOf(first.key)).toMatchObject({
      name: 'Айгүл Серікқызы',
      phone: '+7 701 123 45 67',
      unread: 1,
      publication: 'offered',
      consent: { operator: 'mod министрлігі', days: expect.any(Number), data: expect.any(Array) },
    })
  })

  it('keeps the labels of a form of the agency, also when that changes or goes afterwards', async () => {
    const form = await payload.create({
      collection: 'forms',
      locale: 'ru',
      data: {
        agency: agencies.mod ?? '',
        title: 'Школы',
        slug: 'schools',
        kind: 'question',
        open: false,
        consent: { days: 90 },
        fields: [
          { type: 'long-text', key: 'message', label: 'Вопрос', required: true },
          {
            type: 'choice',
            key: 'district',
            label: 'Район',
            options: [
              { value: 'esil', label: 'Есильский' },
              { value: 'saryarka', label: 'Сарыаркинский' },
            ],
          },
          { type: 'consent', key: 'rules', label: 'Правила прочитаны' },
        ],
      },
    })
    const values = { rules: 'on', district: 'esil', message: 'Когда?', gone: 'Старое поле' }
    const first = opening('mod', { form: 'schools', values })
    await site.handOver(first)
    await payload.delete({ collection: 'forms', id: form.id })
    const view = await site.view(first.key)
    expect(view.values).toEqual([
      { label: 'Район', value: 'Есильский' },
      { label: 'Правила прочитаны', value: '✓' },
      { label: 'gone', value: 'Старое поле' },
    ])
    expect(view.form).toEqual({ slug: 'schools', title: 'Школы' })
  })

  it.each([
    ['a form that is gone', { form: 'no-such-form' }, 'Когда откроется школа?'],
    ['no message', { values: { name: 'Айгүл', topic: 'Школа' } }, 'topic: Школа'],
  ])('with %s is taken all the same', async (_, given, text) => {
    const first = opening('mod', given)
    expect(await site.handOver(first)).toEqual(['taken'])
    expect(await said(first.key)).toEqual([`citizen: ${text}`])
  })

  it('keeps an address that is none among the answers', async () => {
    const first = opening('mod', { values: { message: 'Когда?', email: 'не скажу' } })
    expect(await site.handOver(first)).toEqual(['taken'])
    const { email, values } = await site.view(first.key)
    expect({ email, values: values.map(({ value }) => value) }).toEqual({ email: null, values: ['не скажу'] })
  })

  it.each([
    ['to a body nobody knows', opening('nobody'), 'refused: unknown-agency'],
    ['with nothing in it', opening('mod', { values: { message: ' ', name: '' } }), 'refused: empty'],
  ])('%s: %s', async (_, first, outcome) => {
    expect(await site.handOver(first)).toEqual([outcome])
    expect(await site.isKnown(first.key)).toBe(false)
  })

  it('reaches a body that has another address by now', async () => {
    await payload.update({
      collection: 'agencies',
      id: agencies.other ?? '',
      locale: 'kk',
      data: { slug: 'renamed' },
    })
    const first = opening('other')
    expect(await site.handOver(first)).toEqual(['taken'])
    expect((await site.view(first.key)).agency.slug).toBe('renamed')
  })

  it('counts from now where the clock of site is ahead', async () => {
    const first = opening('mod', { sentAt: new Date(Date.now() + 3_600_000).toISOString() })
    await site.handOver(first)
    expect(Date.parse((await site.view(first.key)).openedAt)).toBeLessThanOrEqual(Date.now())
  })

  it('of a sender who is held back is taken, but hidden with its reason until somebody looks', async () => {
    const spam = opening('mod', { sender: 'spammer' })
    await site.handOver(spam)
    await act(spam.key, { act: 'block', reason: 'spam', days: 1 })
    const again = opening('mod', { sender: 'spammer' })
    const elsewhere = opening('renamed', { sender: 'spammer' })
    expect(await site.handOver(again, elsewhere)).toEqual(['taken', 'taken'])
    expect((await site.view(elsewhere.key)).state).toBe('waiting')
    const held = await site.view(again.key)
    expect(held).toMatchObject({ state: 'closed', closing: { reason: 'removed' }, mayReopen: false })
    expect(held.messages).toMatchObject([
      { text: 'Когда откроется школа?', removal: { reason: 'spam', objection: 'none' } },
      { event: 'removed' },
    ])

    const objection = sending('objection', again.key, { message: held.messages[0]?.id, text: 'Это не спам' })
    expect(await site.handOver(objection)).toEqual(['taken'])
    expect((await messagesIn(again.key))[0]?.removal?.objection).toBe('pending')
    await act(again.key, { act: 'restore', message: null })
    expect(await site.view(again.key)).toMatchObject({
      state: 'waiting',
      closing: null,
      firstAnswerBy: expect.any(String),
      messages: [{ removal: null }, { event: 'removed' }, { event: 'objected' }, { event: 'restored' }],
    })
  })
})

describe('a form that was changed and sent once more', () => {
  const message = 'Когда откроется школа?'
  const again = (key: string, values: Record<string, string>, own = {}) =>
    opening('mod', { conversation: key, values: { message, ...values }, ...own })

  it('is a message in the conversation that it has opened, and answers go where it says now', async () => {
    const key = newKey()
    const first = again(key, { name: 'Әлия', email: 'alia@example.kz' }, { mayPublish: true })
    const second = again(key, {
      name: 'Әлия',
      email: 'aliya@example.kz',
      message: 'Когда откроется гимназия?',
    })
    expect(await site.handOver(first)).toEqual(['taken'])
    expect(await site.handOver(second)).toEqual(['taken'])
    expect(await site.handOver(second, first)).toEqual(['taken', 'taken'])
    expect(await said(key)).toEqual([
      `citizen: ${message}`,
      'citizen: Когда откроется гимназия?\n\nЭлектронная почта: aliya@example.kz',
    ])
    expect(await rowOf(key)).toMatchObject({
      ...{ reference: first.reference, state: 'waiting', unread: 2 },
      ...{ name: 'Әлия', email: 'aliya@example.kz', mayPublish: false, publication: 'none' },
    })
    const { docs } = await payload.find({ collection: 'letters', pagination: false, sort: 'createdAt' })
    expect(docs.map(({ to }) => to).filter((to) => /^ali/.test(to ?? ''))).toEqual([
      'alia@example.kz',
      'aliya@example.kz',
    ])
  })

  it('says only what was changed, whichever of two processes was faster, in one batch too', async () => {
    const key = newKey()
    const [first, second, third] = [
      again(key, {}),
      again(key, { name: 'Әлия' }),
      again(key, { name: 'Айгүл' }),
    ]
    expect(await site.handOver(second, first)).toEqual(['taken', 'taken'])
    expect(await site.handOver(third)).toEqual(['taken'])
    expect((await said(key)).slice(-1)).toEqual(['citizen: Ваше имя: Айгүл'])
    expect(await rowOf(key)).toMatchObject({ name: 'Айгүл' })
    expect(await said(key)).toHaveLength(3)
  })

  it('can be hidden as a whole and shown again by its first message', async () => {
    const key = newKey()
    await site.handOver(again(key, {}))
    await site.handOver(again(key, { name: 'Әлия' }))
    await act(key, { act: 'remove', message: null, reason: 'spam', block: false } as InboxAct)
    expect((await rowOf(key)).closeReason).toBe('removed')
    await act(key, { act: 'restore', message: (await messagesIn(key))[0]?.id ?? '' })
    expect(await rowOf(key)).toMatchObject({ state: 'waiting', closeReason: null })
  })
})

describe('words', () => {
  it('in an answered conversation make it the turn of the body, with a new term', async () => {
    const key = await conversationIn('answered')
    const past = '2026-11-01T00:00:00.000Z'
    await change(key, { settledBy: past, warnAt: past, warnedAt: past })
    await site.handOver(SENDINGS.reply(key))
    const row = await rowOf(key)
    expect(row).toMatchObject({ state: 'waiting', unread: 1 })
    expect(row.warnedAt ?? null).toBeNull()
    expect(Date.parse(row.settledBy ?? '')).toBeGreaterThan(Date.now())
    // Of the term to settle alone: the first answer has been given.
    expect(Date.parse(row.warnAt ?? '')).toBeGreaterThan(Date.parse(row.firstAnswerBy ?? ''))
    expect(await said(key)).toEqual([
      'citizen: Когда откроется школа?',
      'agency: В сентябре',
      'citizen: Ещё вопрос',
    ])
  })

  it('open a closed conversation once, and the data are kept on', async () => {
    const key = await conversationIn('closed')
    expect((await site.view(key)).consent.keptUntil).not.toBeNull()
    expect((await site.view(key)).mayReopen).toBe(true)
    await site.handOver(SENDINGS.reopening(key))
    expect(await site.view(key)).toMatchObject({
      state: 'waiting',
      closing: null,
      mayReopen: false,
      consent: { keptUntil: null },
    })
    expect((await said(key)).slice(-3)).toEqual(['closed', 'reopened', 'citizen: Это не ответ'])
  })

  it('written before the body closed it open it again, and the one time is left', async () => {
    const key = await conversationIn('answered')
    const crossing = SENDINGS.reply(key)
    await act(key, { act: 'close', reason: 'answered' })
    expect(await site.handOver(crossing)).toEqual(['taken'])
    await act(key, { act: 'close', reason: 'answered' })
    expect(await site.view(key)).toMatchObject({ state: 'closed', mayReopen: true })
  })

  it('that arrive late stand where they were written', async () => {
    const key = await conversationIn('waiting')
    const [early, late] = [sending('reply', key, { text: '1' }), sending('reply', key, { text: '2' })]
    await site.handOver(late)
    await site.handOver(early)
    expect((await said(key)).slice(1)).toEqual(['citizen: 1', 'citizen: 2'])
    expect((await rowOf(key)).lastMessageAt).toBe(late.sentAt)
  })
})

describe('the minutes to the first answer are counted from when its term was set', () => {
  // All were opened on 25 November 2026, hours of work ago.
  const minutes = async (key: string) => (await rowOf(key)).firstAnswerMinutes

  it('at the opening', async () => {
    expect(await minutes(await conversationIn('answered'))).toBeGreaterThan(60)
  })

  it('at a transfer', async () => {
    const key = await conversationIn('with a transfer offered')
    await site.handOver(sending('transfer-answer', key, { sentAt: now(), agreed: true }))
    await site.handOver(sending('reply', key, { sentAt: now(), text: 'Так когда?', files: [] }))
    await answer(key)
    expect(await minutes(key)).toBe(0)
  })

  it('at the reopening of what was closed without an answer', async () => {
    const key = await conversationIn('waiting')
    await act(key, { act: 'close', reason: 'appeal' })
    await site.handOver(SENDINGS.reopening(key))
    await answer(key)
    expect(await minutes(key)).toBe(0)
  })
})

describe('a rating', () => {
  it('can be given anew', async () => {
    const key = await conversationIn('closed')
    await site.handOver(SENDINGS.rating(key))
    await site.handOver(sending('rating', key, { sentAt: now(), score: 1 }))
    expect((await site.view(key)).rating).toEqual({ score: 1, text: '' })
  })
})

describe('an e-mail address', () => {
  it('is kept, and forgotten when it is taken back', async () => {
    const key = await conversationIn('waiting')
    await site.handOver(SENDINGS.email(key))
    expect((await site.view(key)).email).toBe('a@example.kz')
    await site.handOver(sending('email', key, { email: '' }))
    expect((await site.view(key)).email).toBeNull()
    expect((await said(key)).slice(1)).toEqual(['email-changed', 'email-changed'])
  })
})

describe('an objection', () => {
  it.each([
    ['to words that stand', async (key: string) => (await messagesIn(key))[0]?.id, 'refused: not-removed'],
    ['to what is not there', async () => 'nothing', 'refused: unknown-message'],
    [
      'to words in another conversation',
      async () => (await messagesIn(await conversationIn('removed')))[0]?.id,
      'refused: unknown-message',
    ],
  ])('%s: %s', async (_, messageOf, outcome) => {
    const key = await conversationIn('waiting')
    const message = (await messageOf(key)) ?? ''
    expect(await site.handOver(sending('objection', key, { message, text: 'Нет' }))).toEqual([outcome])
  })

  it('is made once, and says so when it was declined', async () => {
    const key = await conversationIn('removed')
    const message = (await messagesIn(key))[0]?.id ?? ''
    const object = () => site.handOver(sending('objection', key, { message, text: 'Нет' }))
    expect(await object()).toEqual(['taken'])
    expect(await object()).toEqual(['refused: already-objected'])
    await act(key, { act: 'decline-objection', message })
    expect(await object()).toEqual(['refused: already-objected'])
    expect((await messagesIn(key))[0]?.removal?.objection).toBe('declined')
  })
})

it('a consent is kept as it was given, whatever the form says by now', async () => {
  const terms = {
    operator: 'mod',
    bin: null,
    days: 31,
    thirdParties: 'Архив',
    crossBorder: null,
    openSources: false,
    data: ['Сообщение'],
    other: null,
  }
  const first = opening('mod', { terms })
  await site.handOver(first)
  expect((await rowOf(first.key)).consent).toEqual(terms)
})

it('an address that was only entered in forms is written five times in a day; what was sent is taken', async () => {
  const email = 'stranger@example.kz'
  const openings = ['Stranger@example.kz', ...Array<string>(6).fill(email)].map((entered) =>
    opening('mod', { values: { message: 'Когда?', email: entered } }),
  )
  const written = async () => {
    const { docs } = await payload.find({ collection: 'letters', where: { to: { equals: email } } })
    return docs
  }
  const others = openings.slice(0, 6)
  expect(await site.handOver(...others)).toEqual(others.map(() => 'taken'))
  expect(await written()).toHaveLength(5)
  const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString()
  const [id] = (await written()).map((letter) => letter.id)
  await payload.db.updateOne({ collection: 'letters', id: id ?? '', data: { createdAt: yesterday } })
  expect(await site.handOver(openings[6])).toEqual(['taken'])
  expect(await written()).toHaveLength(6)
})

describe('a transfer', () => {
  it('that is agreed to takes the whole conversation to the other body, which promises anew', async () => {
    const key = await conversationIn('waiting')
    await answer(key, 'Это не к нам')
    await STATES['with a transfer offered'](key)
    expect((await site.view(key)).transfer).toMatchObject({
      to: { slug: 'renamed' },
      note: 'Школами занимаются они',
    })
    expect(await site.handOver(sending('transfer-answer', key, { sentAt: now(), agreed: true }))).toEqual([
      'taken',
    ])
    const view = await site.view(key)
    expect(view).toMatchObject({
      agency: { slug: 'renamed' },
      state: 'waiting',
      transfer: null,
      firstAnswerBy: expect.any(String),
      ahead: expect.any(Number),
    })
    expect(await said(key)).toEqual([
      'citizen: Когда откроется школа?',
      'agency: Это не к нам',
      'transfer-offered',
      'transferred',
    ])
    const row = await rowOf(key)
    expect(row).toMatchObject({ agency: agencies.other, transferredFrom: agencies.mod, unread: 1 })
    expect([row.assignee ?? null, row.firstAnsweredAt ?? null]).toEqual([null, null])
    const { docs } = await payload.find({
      collection: 'messages',
      where: { conversation: { equals: row.id } },
      depth: 0,
    })
    expect(new Set(docs.map(({ agency }) => agency))).toEqual(new Set([agencies.other]))
  })

  it('leaves the rating of the first answer behind: the other body is rated by its own', async () => {
    const key = await conversationIn('answered')
    await site.handOver(SENDINGS.rating(key))
    await STATES['with a transfer offered'](key)
    await site.handOver(sending('transfer-answer', key, { sentAt: now(), agreed: true }))
    const { rating, ratingText, ratedAt } = await rowOf(key)
    expect([rating ?? null, ratingText ?? null, ratedAt ?? null]).toEqual([null, null, null])
  })

  it('that is agreed to goes to no other body than the one that was named', async () => {
    const key = await conversationIn('with a transfer offered')
    await act(key, { act: 'offer-transfer', to: agencies.ceased ?? '', note: 'Всё-таки им' })
    const agreed = { agreed: true, to: 'renamed' }
    expect(await site.handOver(sending('transfer-answer', key, agreed))).toEqual(['refused: no-transfer'])
    expect(await site.view(key)).toMatchObject({
      agency: { slug: 'mod' },
      transfer: { to: { slug: 'ceased' } },
    })
    expect(await site.handOver(sending('transfer-answer', key, { ...agreed, to: 'ceased' }))).toEqual([
      'taken',
    ])
  })

  it('that is not agreed to stays where it is', async () => {
    const key = await conversationIn('with a transfer offered')
    await site.handOver(SENDINGS['transfer-answer'](key))
    expect(await site.view(key)).toMatchObject({ agency: { slug: 'mod' }, transfer: null })
    expect((await said(key)).at(-1)).toBe('transfer-declined')
  })

  it('to a body that has ceased meanwhile stays where it is', async () => {
    const key = await conversationIn('waiting')
    await act(key, { act: 'offer-transfer', to: agencies.ceased ?? '', note: 'Им' })
    // Past the act, which would name the conversations that wait there.
    const ceased = await payload.db.findOne<{ id: string }>({
      collection: 'agencies',
      where: { id: { equals: agencies.ceased } },
    })
    await payload.db.updateOne({
      collection: 'agencies',
      id: ceased?.id ?? '',
      data: { ...ceased, state: 'closed' },
    })
    await site.handOver(sending('transfer-answer', key, { sentAt: now(), agreed: true }))
    expect(await site.view(key)).toMatchObject({ agency: { slug: 'mod' }, transfer: null })
  })
})

describe('a withdrawal of consent', () => {
  it('takes out everything that could name the citizen, and leaves what is counted', async () => {
    const name = 'Айгүл Серікқызы'
    const values = { message: `Я ${name}`, name, email: 'aigul@example.kz', phone: '+77011234567', iin: name }
    const first = opening('mod', { values, mayPublish: true })
    await site.handOver(first)
    const { key } = first
    await answer(key, `Уважаемая ${name}!`)
    await act(key, { act: 'note', key: newKey(), text: `${name} звонила` })
    await act(key, { act: 'publish', question: 'Когда?', answer: 'В сентябре.' })
    await act(key, { act: 'remove', message: (await messagesIn(key))[0]?.id ?? '', reason: 'personal-data' })
    const message = (await messagesIn(key))[0]?.id ?? ''
    await site.handOver(
      sending('objection', key, { message, text: `Я ${name}` }),
      sending('rating', key, { score: 5, text: name }),
      sending('withdrawal', key, { sentAt: now() }),
    )
    const { id } = await rowOf(key)
    const stored = [
      await rowOf(key),
      ...(await payload.find({ collection: 'messages', where: { conversation: { equals: id } }, depth: 0 }))
        .docs,
      ...(await payload.find({ collection: 'notes', where: { conversation: { equals: id } }, depth: 0 }))
        .docs,
    ]
    expect(stored.length).toBeGreaterThan(6)
    const text = JSON.stringify(stored)
    for (const named of ['Айгүл', 'aigul', '7701', 'a-sender', 'Когда?']) expect(text).not.toContain(named)
    expect(await rowOf(key)).toMatchObject({
      rating: 5,
      kind: 'question',
      firstAnsweredAt: expect.any(String),
    })
    expect(await site.view(key)).toMatchObject({
      state: 'closed',
      closing: { reason: 'withdrawn' },
      consent: { withdrawnAt: expect.any(String) },
      publishedAs: null,
      mayReopen: false,
    })
    expect((await said(key)).at(-1)).toBe('closed')
  })

  it('deletes all letters about the conversation, sent or waiting, also as files, but its own confirmation', async () => {
    const email = 'forget@example.kz'
    const values = { message: 'Когда?', email }
    const [first, beside] = [opening('mod', { values }), opening('mod', { values })]
    await site.handOver(first, beside)
    const road = mailRoad({ pool: false })
    await sendDue(payload, road, { stopped: false })
    road.close()
    await answer(first.key)
    const letters = async () => {
      const { docs } = await payload.find({ collection: 'letters', where: { to: { equals: email } } })
      return docs.map(({ subject }) => subject).sort()
    }
    const files = async () => {
      const folder = join(env().dataDir, 'mail')
      const all = await Promise.all(
        (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
      )
      return all.filter((mail) => mail.includes(email)).length
    }
    expect([(await letters()).length, await files()]).toEqual([3, 2])
    await site.handOver(sending('withdrawal', first.key, { sentAt: now() }))
    expect(await letters()).toEqual([
      expect.stringContaining(beside.reference),
      `Согласие отозвано: ${first.reference}`,
    ])
    expect(await files()).toBe(1)
  })
})
