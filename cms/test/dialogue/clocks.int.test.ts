import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../src/database/inTransaction.ts'
import { newId } from '../../src/database/newId.ts'
import type { Letter } from '../../src/payload-types.ts'
import { scheduleFor } from '../../src/services/calendar/scheduleFor.ts'
import { closeSilent } from '../../src/services/clocks/closeSilent.ts'
import { watchTerms } from '../../src/services/clocks/watchTerms.ts'
import { addEvent } from '../../src/services/dialogue/addEvent.ts'
import { addMessage } from '../../src/services/dialogue/addMessage.ts'
import { findConversation } from '../../src/services/dialogue/findConversation.ts'
import type { ConversationRow } from '../../src/services/dialogue/rows.ts'
import { targetsFor } from '../../src/services/dialogue/targetsFor.ts'
import { startSecondCms } from '../changes/ask.ts'
import { makeAgency, makeUser } from '../core/content.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { plansOf } from '../support/queryPlan.ts'

let cms: Cms
let payload: Payload
let agency: string
let lonely: string
let administrator: { id: string; email: string }
let responder: { id: string; email: string }

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
  agency = (await makeAgency(payload, 'mod')).id
  lonely = (await makeAgency(payload, 'edu')).id
  administrator = await person('administrator')
  responder = await person('responder')
  await person('editor')
})
afterAll(() => cms?.close())
afterEach(async () => {
  for (const collection of ['messages', 'conversations', 'letters'] as const)
    await payload.db.deleteMany({ collection, where: {} })
})

async function person(role: 'administrator' | 'responder' | 'editor') {
  const { id, email } = await makeUser(payload, { memberships: [{ agency, role }] })
  return { id: String(id), email }
}
/** A time in Kazakhstan. */
const at = (local: string) => new Date(`${local.replace(' ', 'T')}:00+05:00`)
const local = (iso?: string | null) =>
  iso ? new Date(Date.parse(iso) + 5 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ') : null

/** A conversation as it is taken: terms by the calendar. */
async function opened(when: string, fields: Partial<ConversationRow> = {}, of = agency) {
  const openedAt = at(when).toISOString()
  const body = { id: of, slug: 'mod', name: {}, hours: [], dialogue: {} }
  const targets = await targetsFor(payload, body as never, openedAt)
  const id = newId(payload)
  const data = {
    agency: of,
    key: randomBytes(16).toString('base64url'),
    reference: '260320-7F3K-9Q2M',
    kind: 'question',
    form: 'question',
    formTitle: 'Сұрақ',
    language: 'ru',
    state: 'waiting',
    email: 'aliya@example.kz',
    consentedAt: openedAt,
    consent: { days: 365 },
    openedAt,
    lastMessageAt: openedAt,
    publication: 'none',
    ...targets,
    createdAt: openedAt,
    updatedAt: openedAt,
    ...fields,
  }
  await payload.db.create({ collection: 'conversations', customID: id, data, returning: false })
  await say({ id, agency: of }, 'citizen', openedAt)
  return id
}
const say = (row: { id: string; agency: string }, author: 'citizen' | 'agency', sentAt: string) =>
  inTransaction(payload, (req) =>
    addMessage(req, row, { key: randomBytes(16).toString('base64url'), author, text: 'x', sentAt }),
  )
const row = async (id: string) => {
  const found = await inTransaction(payload, (req) => findConversation(req, { id }))
  if (!found) throw new Error('gone')
  return found
}
const letters = async () => {
  const { docs } = await payload.db.find<Letter>({
    collection: 'letters',
    sort: 'createdAt',
    pagination: false,
  })
  return docs.map(({ to, subject }) => ({ to, subject }))
}
const clocks = (when: string) => watchTerms(payload, at(when))
/** What has happened to a conversation at a moment. */
const after = async (id: string, when: string) => {
  await clocks(when)
  const { warnedAt, escalatedAt } = await row(id)
  return { warned: local(warnedAt), escalated: local(escalatedAt) }
}

describe('a question of Friday evening before Nauryz', () => {
  // 20 March 2026, 19:00: 21–25 are holidays, so the eight hours are those of Thursday 26 March.
  it('has its term on the first working day', async () => {
    const { firstAnswerBy } = await row(await opened('2026-03-20 19:00'))
    expect(local(firstAnswerBy)).toBe('2026-03-26 18:30')
  })

  it.each([
    ['2026-03-23 12:00', null, null, 'a holiday'],
    ['2026-03-25 23:59', null, null, 'the last minute of it'],
    ['2026-03-26 16:29', null, null, 'a minute before three quarters'],
    ['2026-03-26 16:30', '2026-03-26 16:30', null, 'six of eight working hours'],
    ['2026-03-26 18:30', '2026-03-26 18:30', null, 'the term itself'],
    ['2026-03-26 18:31', '2026-03-26 18:31', '2026-03-26 18:31', 'a minute too late'],
  ])('at %s is warned %s, escalated %s (%s)', async (when, warned, escalated, _why) => {
    const id = await opened('2026-03-20 19:00')
    expect(await after(id, when)).toEqual({ warned, escalated })
  })

  it('is warned once, escalated once, to whom it belongs', async () => {
    const id = await opened('2026-03-20 19:00', { assignee: responder.id })
    for (const when of ['2026-03-26 16:30', '2026-03-26 16:31', '2026-03-26 18:31', '2026-03-27 12:00'])
      await clocks(when)
    const ends = '260320-7F3K-9Q2M'
    expect(await letters()).toEqual([
      { to: responder.email, subject: `Мерзімі жақын: ${ends}` },
      { to: administrator.email, subject: `Мерзімі өтті: ${ends}` },
      { to: responder.email, subject: `Мерзімі өтті: ${ends}` },
    ])
    expect(local((await row(id)).warnedAt)).toBe('2026-03-26 16:30')
  })
})

it('tells the administrators where nobody is assigned, or the one who is has left', async () => {
  await opened('2026-03-16 09:00')
  await opened('2026-03-16 09:00', { assignee: String((await makeUser(payload)).id) })
  await clocks('2026-03-16 17:00')
  expect((await letters()).map(({ to }) => to)).toEqual([administrator.email, administrator.email])
})

it('notes what nobody is there to be told of', async () => {
  const id = await opened('2026-03-16 09:00', {}, lonely)
  expect(await after(id, '2026-03-17 12:00')).toMatchObject({ escalated: '2026-03-17 12:00' })
  expect(await letters()).toEqual([])
})

describe('a conversation that was answered', () => {
  const answered = { firstAnsweredAt: at('2026-03-16 10:00').toISOString() }

  it('is nobody’s to be warned of while it is the citizen’s turn, or closed', async () => {
    const turn = await opened('2026-03-16 09:00', { ...answered, state: 'answered' })
    const closed = await opened('2026-03-16 09:00', { ...answered, state: 'closed' })
    for (const id of [turn, closed])
      expect(await after(id, '2026-04-20 12:00')).toEqual({ warned: null, escalated: null })
  })

  it('and asked on has until it is settled, counted from there and not from its opening', async () => {
    // To be settled within five working days of Monday 13 April, a month after its opening.
    const settledBy = at('2026-04-20 18:30').toISOString()
    // As it stood before the moment of warning was kept with it: it is found from what was said.
    const id = await opened('2026-03-16 09:00', { ...answered, settledBy, warnAt: null })
    const conversation = { id, agency }
    await say(conversation, 'agency', answered.firstAnsweredAt)
    await say(conversation, 'citizen', at('2026-04-13 09:00').toISOString())
    await say(conversation, 'citizen', at('2026-04-15 09:00').toISOString())
    expect(await after(id, '2026-04-16 12:00')).toEqual({ warned: null, escalated: null })
    // 48 working hours in all, 36 of them have passed on Friday, 13:00 and after.
    expect(await after(id, '2026-04-17 12:59')).toEqual({ warned: null, escalated: null })
    expect(await after(id, '2026-04-17 14:30')).toEqual({ warned: '2026-04-17 14:30', escalated: null })
    expect(await after(id, '2026-04-20 18:31')).toMatchObject({ escalated: '2026-04-20 18:31' })
  })
})

it('counts what was handed over from there, whatever the citizen has written since', async () => {
  // Eight working hours from Monday 13 April, 09:00: six of them have passed at 16:30, after the break for lunch.
  const firstAnswerBy = at('2026-04-13 18:30').toISOString()
  const settledBy = at('2026-04-20 18:30').toISOString()
  const id = await opened('2026-03-16 09:00', { firstAnswerBy, settledBy, warnAt: null })
  await inTransaction(payload, (req) =>
    addEvent(req, { id, agency }, 'transferred', { at: at('2026-04-13 09:00').toISOString() }),
  )
  await say({ id, agency }, 'citizen', at('2026-04-13 15:00').toISOString())
  expect(await after(id, '2026-04-13 16:29')).toEqual({ warned: null, escalated: null })
  expect(await after(id, '2026-04-13 16:30')).toEqual({ warned: '2026-04-13 16:30', escalated: null })
})

it('looks after all that fall due at the same moment, by pages', async () => {
  const settledBy = at('2026-03-20 18:30').toISOString()
  const warnAt = at('2026-03-19 16:30').toISOString()
  const answeredAt = at('2026-03-16 10:00').toISOString()
  const ids: string[] = []
  for (let n = 0; n < 230; n++)
    ids.push(await opened('2026-03-16 09:00', { firstAnsweredAt: answeredAt, settledBy, warnAt }, lonely))
  await clocks('2026-03-18 12:00')
  expect((await row(ids[0] ?? '')).warnedAt ?? null).toBeNull()
  await clocks('2026-03-20 12:00')
  const rows = await Promise.all(ids.map(row))
  expect(rows.filter(({ warnedAt }) => warnedAt)).toHaveLength(230)
})

it('in two processes at once writes one letter', async () => {
  const { payload: second } = await startSecondCms(payload.config)
  const id = await opened('2026-03-16 09:00', { assignee: responder.id })
  const now = at('2026-03-16 17:00')
  await Promise.all([watchTerms(payload, now), watchTerms(second, now), watchTerms(payload, now)])
  expect((await row(id)).warnedAt).toBeTruthy()
  expect(await letters()).toHaveLength(1)
  await second.destroy()
})

it('lets others be served while it looks after many terms', async () => {
  for (let n = 0; n < 120; n++) await opened('2026-03-16 09:00', {}, lonely)
  let turns = 0
  const others = setInterval(() => turns++, 0)
  await watchTerms(payload, at('2026-03-16 17:00'))
  clearInterval(others)
  // Three times fifty rows.
  expect(turns).toBeGreaterThanOrEqual(2)
})

it('reads what is due alone, however many wait', async () => {
  for (let n = 0; n < 60; n++) await opened('2026-03-16 09:00', {}, lonely)
  const late = await opened('2026-03-13 09:00')
  const { find } = payload.db
  let read = 0
  payload.db.find = (async (asked) => {
    const found = await find.call(payload.db, asked)
    if (asked.collection === 'conversations') read += found.docs.length
    return found
  }) as typeof find
  try {
    await clocks('2026-03-16 10:00')
  } finally {
    payload.db.find = find
  }
  expect(local((await row(late)).escalatedAt)).toBe('2026-03-16 10:00')
  expect(read).toBe(1)
})

it('sets when to warn of what waits since before that was kept, once for each', async () => {
  for (let n = 0; n < 60; n++) await opened('2026-03-20 19:00', { warnAt: null }, lonely)
  await clocks('2026-03-21 12:00')
  const { docs } = await payload.db.find<ConversationRow>({ collection: 'conversations', pagination: false })
  expect(new Set(docs.map(({ warnAt }) => local(warnAt)))).toEqual(new Set(['2026-03-26 16:30']))
})

describe('silence', () => {
  it.each([
    ['2026-03-30 10:00', 'answered', 'fourteen days to the minute'],
    ['2026-03-30 10:01', 'closed', 'a minute more, holidays count'],
  ])('until %s leaves it %s (%s)', async (when, state, _why) => {
    const lastMessageAt = at('2026-03-16 10:00').toISOString()
    const id = await opened('2026-03-16 09:00', {
      state: 'answered',
      lastMessageAt,
      firstAnsweredAt: lastMessageAt,
    })
    await closeSilent(payload, at(when))
    expect((await row(id)).state).toBe(state)
  })

  it('closes once, with the event, the time of keeping and a letter', async () => {
    const lastMessageAt = at('2026-03-16 10:00').toISOString()
    const id = await opened('2026-03-16 09:00', { state: 'answered', lastMessageAt })
    await Promise.all([
      closeSilent(payload, at('2026-04-01 10:00')),
      closeSilent(payload, at('2026-04-01 10:00')),
    ])
    const { closeReason, closedAt, keptUntil } = await row(id)
    expect({ closeReason, closedAt: local(closedAt), keptUntil: local(keptUntil) }).toEqual({
      closeReason: 'no-reply',
      closedAt: '2026-04-01 10:00',
      keptUntil: '2027-04-01 10:00',
    })
    expect(await letters()).toEqual([
      { to: 'aliya@example.kz', subject: 'Переписка закрыта: 260320-7F3K-9Q2M' },
    ])
    const events = await payload.db.find({
      collection: 'messages',
      where: { and: [{ conversation: { equals: id } }, { event: { equals: 'closed' } }] },
    })
    expect(events.docs).toHaveLength(1)
  })

  it('of the body itself closes nothing', async () => {
    const id = await opened('2026-03-16 09:00')
    await closeSilent(payload, at('2026-06-01 10:00'))
    expect((await row(id)).state).toBe('waiting')
  })
})

if (process.env.TEST_DATABASE !== 'mongodb')
  it('finds by index what it acts on', async () => {
    await opened('2026-03-16 09:00')
    await scheduleFor(payload, { hours: [] })
    const plans = await plansOf(payload, async () => {
      await clocks('2026-03-16 17:00')
      await closeSilent(payload, at('2026-06-01 10:00'))
    })
    expect(plans.length).toBeGreaterThan(4)
    expect(plans.flatMap(({ sql, scans }) => scans.map((scan) => `${scan} in ${sql}`))).toEqual([])
    const byState = plans.filter(({ sql }) => /order by.*(first_answer_by|settled_by|warn_at)/.test(sql))
    expect(byState.length).toBeGreaterThan(3)
    for (const { plan } of byState) expect(plan.join(' ')).toMatch(/state_escalatedAt_\w+_idx/)
  })
