import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { insertRows } from '../../src/database/bulkRows.ts'
import { inTransaction } from '../../src/database/inTransaction.ts'
import { newId } from '../../src/database/newId.ts'
import { inConversation } from '../../src/services/dialogue/inConversation.ts'
import type { ConversationRow } from '../../src/services/dialogue/rows.ts'
import { takeSubmissions } from '../../src/services/dialogue/take/takeSubmissions.ts'
import { updateConversation } from '../../src/services/dialogue/updateConversation.ts'
import { countFigures } from '../../src/services/figures/countFigures.ts'
import { figuresFor } from '../../src/services/figures/figuresFor.ts'
import { remove } from '../../src/services/inbox/acts/remove.ts'
import { restore } from '../../src/services/inbox/acts/restore.ts'
import { type Api, startApi } from '../api/api.ts'
import { plansOfReads } from '../api/plansOfReads.ts'
import { makeAgency, makeUser } from '../core/content.ts'
import { testKind } from '../support/testDatabase.ts'
import { makeConversation, newKey } from './conversations.ts'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const me = { id: '', name: 'Responder' }
const ago = (ms: number) => new Date(Date.now() - ms).toISOString()

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

/** Asked so many hours ago, answered after some minutes (null: not yet), within the promise or not. */
type Case = Partial<ConversationRow> & { hours: number; minutes: number | null; late?: boolean }

async function ask(agency: string, { hours, minutes, late = false, ...more }: Case) {
  const openedAt = ago(hours * HOUR)
  const answeredAt = minutes === null ? null : new Date(Date.parse(openedAt) + minutes * 60_000).toISOString()
  return makeConversation(api.payload, agency, {
    openedAt,
    firstAnsweredAt: answeredAt,
    firstAnswerMinutes: minutes,
    firstAnswerBy: late ? new Date(Date.parse(openedAt) + 60_000).toISOString() : ago(-DAY),
    ...more,
  })
}

const act = (row: ConversationRow, step: Parameters<typeof inConversation>[2]) =>
  inConversation(api.payload, { id: row.id }, step)

describe('the account of a body', () => {
  let own: string
  beforeAll(async () => {
    own = (await makeAgency(api.payload, 'own')).id
    me.id = (await makeUser(api.payload, { memberships: [{ agency: own, role: 'responder' }] })).id
    const topic = await api.payload.create({
      collection: 'topics',
      locale: 'kk',
      data: { key: 'land', title: 'Жер' },
    })
    const land = String(topic.id)
    // The table that everything below is held against.
    const cases: Case[] = [
      { hours: 1, minutes: 10, rating: 5, topic: land },
      { hours: 2, minutes: 20, rating: 5, topic: land },
      { hours: 3, minutes: 30, rating: 4 },
      { hours: 4, minutes: 40, rating: 3, kind: 'press' },
      { hours: 5, minutes: 50, rating: 1, late: true },
      { hours: 6, minutes: null },
      { hours: 7, minutes: null, late: true },
      { hours: 13 * 31 * 24, minutes: 5, rating: 1 },
    ]
    for (const each of cases) await ask(own, each)
    const [spam, restored, message] = [
      await ask(own, { hours: 8, minutes: null, late: true }),
      await ask(own, { hours: 9, minutes: 60 }),
      await ask(own, { hours: 10, minutes: 70 }),
    ]
    await act(spam, (req, row) => remove(req, row, { act: 'remove', message: null, reason: 'spam' }, me))
    await act(restored, (req, row) => remove(req, row, { act: 'remove', message: null, reason: 'abuse' }, me))
    await act(restored, (req, row) => restore(req, row, { act: 'restore', message: null }, me))
    const { docs } = await api.payload.db.find<{ id: string }>({
      collection: 'messages',
      where: { conversation: { equals: message.id } },
    })
    const [first] = docs
    await act(message, (req, row) =>
      remove(req, row, { act: 'remove', message: first?.id ?? '', reason: 'personal-data' }, me),
    )
  })

  const figures = () => api.ask('dialogueFigures', { agency: 'own' }, { locale: 'kk' })

  it('counts what came in the last twelve months', async () => {
    const { total, ratings, targets } = await figures()
    expect(total).toEqual({
      received: 9,
      handedOver: 0,
      answered: 7,
      inTime: 6,
      overdue: 1,
      medianMinutes: 40,
      rated: 5,
      averageRating: 3.6,
    })
    expect(ratings).toEqual([1, 0, 1, 1, 2])
    expect(targets).toEqual({ firstAnswerHours: 8, settledDays: 5 })
  })

  it('by kind, by topic with its title, and month by month', async () => {
    const { kinds, themes, months, total } = await figures()
    expect(kinds.filter(({ received }) => received > 0)).toEqual([
      { kind: 'question', received: 8 },
      { kind: 'press', received: 1 },
    ])
    const onLand = themes.filter(({ topic }) => topic === 'land')
    expect(onLand.flatMap(({ title, received }) => [title, received])).toContain('Жер')
    expect(themes.reduce((sum, { received }) => sum + received, 0)).toBe(total.received)
    expect(months.reduce((sum, { received }) => sum + received, 0)).toBe(total.received)
  })

  it('counts what was hidden, whole conversations and single messages, and what is shown again', async () => {
    expect((await figures()).removals).toEqual([
      { reason: 'abuse', removed: 1, restored: 1 },
      { reason: 'spam', removed: 1, restored: 0 },
      { reason: 'personal-data', removed: 1, restored: 0 },
      { reason: 'not-a-question', removed: 0, restored: 0 },
    ])
  })

  it('stands in a row with those of other bodies', async () => {
    const { items } = await api.ask('dialogueSummaries', {}, { locale: 'ru' })
    const row = items.find(({ agency }) => agency.slug === 'own')
    expect(row).toMatchObject({ received: 9, inTime: 6, agency: { name: 'Министерство own' } })
  })

  it('is counted once, however many ask', async () => {
    await ask(own, { hours: 1, minutes: null })
    const answers = await Promise.all(Array.from({ length: 20 }, figures))
    expect(new Set(answers.map(({ countedAt }) => countedAt)).size).toBe(1)
    expect(answers[0]?.total.received).toBe(9)
  })
})

/** With the citizen's consent, as they give it on their page. */
async function handOver(row: ConversationRow, to: string, sentAt = ago(0)) {
  await act(row, (req, now) => updateConversation(req, now, { transferTo: to }))
  const answer = { kind: 'transfer-answer', key: newKey(), sentAt, conversation: row.key, agreed: true }
  expect(await takeSubmissions(api.payload, [answer])).toMatchObject([{ outcome: 'taken' }])
}

describe('a question that was handed over', () => {
  it('is received by each body in turn, at its time, and counted once in all of them', async () => {
    const [first, second, third] = [
      await makeAgency(api.payload, 'first'),
      await makeAgency(api.payload, 'second'),
      await makeAgency(api.payload, 'third'),
    ]
    await ask(first.id, { hours: 2, minutes: 10 })
    // Answered, rated and late there: all this is not the first body's to tell any more.
    const asked = await ask(first.id, { hours: 80 * 24, minutes: 30, rating: 5, late: true, kind: 'press' })
    await handOver(asked, second.id, ago(40 * DAY))
    await handOver(asked, third.id)
    await act(asked, (req, row) =>
      updateConversation(req, row, { firstAnsweredAt: ago(0), firstAnswerMinutes: 1 }),
    )
    const of = (agency: string) => api.ask('dialogueFigures', { agency })
    const figures = [await of('first'), await of('second'), await of('third')]
    expect(figures.map(({ total }) => total)).toMatchObject([
      { received: 2, handedOver: 1, answered: 1, inTime: 1, overdue: 0, rated: 0 },
      { received: 1, handedOver: 1, answered: 0, inTime: 0, overdue: 0, rated: 0 },
      { received: 1, handedOver: 0, answered: 1, inTime: 1, overdue: 0, rated: 0 },
    ])
    const monthOf = (when: string) => new Date(Date.parse(when) + 5 * HOUR).toISOString().slice(0, 7)
    const monthsWith = ({ months }: (typeof figures)[number], count: 'received' | 'handedOver') =>
      months.filter((month) => month[count] > 0).map(({ month }) => month)
    expect(figures.map((each) => monthsWith(each, 'handedOver'))).toEqual([
      [monthOf(asked.openedAt)],
      [monthOf(ago(40 * DAY))],
      [],
    ])
    expect(monthsWith(figures[2] as (typeof figures)[number], 'received')).toEqual([monthOf(ago(0))])
    expect(figures[0]?.kinds.find(({ kind }) => kind === 'press')).toEqual({ kind: 'press', received: 1 })
    const once = figures.map(({ total }) => total.received - total.handedOver)
    expect(once.reduce((sum, each) => sum + each)).toBe(2)
  })
})

it('tells no median and no rating of fewer than five', async () => {
  const { id } = await makeAgency(api.payload, 'few')
  for (let hours = 1; hours <= 4; hours++) await ask(id, { hours, minutes: 10, rating: 5 })
  const { total, months, ratings } = await api.ask('dialogueFigures', { agency: 'few' })
  expect(total).toMatchObject({
    received: 4,
    answered: 4,
    rated: 4,
    medianMinutes: null,
    averageRating: null,
  })
  expect(ratings).toBeNull()
  expect(months.filter(({ medianMinutes }) => medianMinutes !== null)).toEqual([])
})

it('says of a body that was asked nothing that it was asked nothing', async () => {
  await makeAgency(api.payload, 'none')
  const { total, months } = await api.ask('dialogueFigures', { agency: 'none' })
  expect([total.received, months.length]).toEqual([0, 12])
})

/** Two minutes on: what was counted is not new any more. */
async function later(run: () => Promise<unknown>) {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 60_000 })
  try {
    await run()
  } finally {
    vi.useRealTimers()
  }
}

it('figures are counted anew when they are older than a minute, and beforehand by a job', async () => {
  const { id } = await makeAgency(api.payload, 'anew')
  await ask(id, { hours: 1, minutes: null })
  await countFigures(api.payload)
  const first = await figuresFor(api.payload, id)
  await ask(id, { hours: 1, minutes: null })
  expect(await figuresFor(api.payload, id)).toBe(first)
  expect(first.total.received).toBe(1)
  await later(async () => {
    // Whoever has no time is told of the last ones.
    expect(await figuresFor(api.payload, id, 0)).toBe(first)
    expect((await figuresFor(api.payload, id, 60_000)).total.received).toBe(2)
  })
})

it('counts 20,000 conversations', { timeout: 300_000 }, async () => {
  const { id } = await makeAgency(api.payload, 'large')
  await fill(id, 20_000)
  const began = performance.now()
  const { total } = await api.ask('dialogueFigures', { agency: 'large' })
  const took = performance.now() - began
  const again = performance.now()
  await api.ask('dialogueFigures', { agency: 'large' })
  console.log(
    `20,000 conversations (${testKind}): ${took.toFixed(0)} ms, again ${(performance.now() - again).toFixed(1)} ms`,
  )
  expect(total.received).toBe(20_000)
  const last = await figuresFor(api.payload, id)
  await ask(id, { hours: 1, minutes: null })
  await later(async () => {
    expect(await figuresFor(api.payload, id, 1)).toBe(last)
    expect((await figuresFor(api.payload, id, 60_000)).total.received).toBe(20_001)
  })
})

async function fill(agency: string, amount: number) {
  const rows = Array.from({ length: amount }, (_, n) => {
    const openedAt = ago(((n * 7919) % (300 * 24)) * HOUR)
    return {
      id: newId(api.payload),
      agency,
      key: `large-${n}`,
      reference: `large-${n}`,
      kind: 'question',
      form: 'question',
      formTitle: 'Сұрақ',
      language: 'kk',
      state: 'closed',
      consentedAt: openedAt,
      openedAt,
      lastMessageAt: openedAt,
      firstAnswerBy: openedAt,
      firstAnsweredAt: openedAt,
      firstAnswerMinutes: n % 480,
      rating: (n % 5) + 1,
      publication: 'none',
    }
  })
  // A transaction of MongoDB holds so much only.
  for (let from = 0; from < amount; from += 2000) {
    const some = rows.slice(from, from + 2000)
    await inTransaction(api.payload, (req) => insertRows(req, 'conversations', some))
  }
}

if (testKind === 'sqlite')
  it('reads by index alone, and nothing of what was said', async () => {
    await makeAgency(api.payload, 'plan')
    const plans = await plansOfReads(api.payload, () => api.ask('dialogueFigures', { agency: 'plan' }))
    expect(plans.flatMap(({ scans, sql }) => scans.map((scan) => `${scan}: ${sql}`))).toEqual([])
    const told = plans.map(({ sql }) => sql).join('\n')
    expect(
      told.match(/"(name|email|phone|text|values)"(?=[^.]*from "(conversations|messages)")/g) ?? [],
    ).toEqual([])
  })
