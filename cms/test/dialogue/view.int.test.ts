import { availability, type InboxAct } from '@birlik/shared/contract'
import { CALENDAR_DAYS } from '@birlik/shared/structure'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { actOn } from '../../src/services/inbox/actOn.ts'
import { notePresence } from '../../src/services/inbox/presence.ts'
import { LINK_PLACE } from '../../src/services/letters/privateLink.ts'
import { endKeeping } from '../../src/services/retention/endKeeping.ts'
import { plansOfReads } from '../api/plansOfReads.ts'
import { makeAgency, makeUser } from '../core/content.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { testKind } from '../support/testDatabase.ts'
import { newKey, opening, sending, siteOf } from './citizen.ts'

let cms: Cms
let payload: Payload
let site: ReturnType<typeof siteOf>
let agency: string
let me: { id: string; name: string }

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
  agency = (await makeAgency(payload, 'mod')).id
  site = siteOf(payload.config)
  me = await makeUser(payload)
})
afterAll(() => cms?.close())
afterEach(() => {
  vi.useRealTimers()
})

const idOf = async (key: string) => {
  const row = await payload.db.findOne<{ id: string }>({
    collection: 'conversations',
    where: { key: { equals: key } },
  })
  return row?.id ?? ''
}
const act = async (key: string, what: InboxAct) =>
  actOn(payload, { id: await idOf(key), agencies: [agency], me, act: what })
const answer = (key: string) =>
  act(key, {
    act: 'reply',
    key: newKey(),
    text: 'Иә',
    language: 'kk',
    seen: 0,
    anyway: true,
    close: false,
  })
/** How many announcements name a conversation. */
const announced = async (key: string) => {
  const { docs } = await payload.find({ collection: 'outbox', limit: 0, pagination: false })
  return docs.filter(({ tags }) => tags.includes(`conversation:${key}`)).length
}

describe('a conversation', () => {
  it.each(['x', newKey(), `${newKey()}${newKey()}`])('that nobody knows is not found: %s', async (key) => {
    const response = await site.ask('GET', `/api/private/dialogue/conversations/${key}`)
    expect(response.status).toBe(404)
    expect((await site.read(key)).status).toBe(404)
  })

  it('is never kept by anybody on the way', async () => {
    const first = opening('mod')
    await site.handOver(first)
    const response = await site.ask('GET', `/api/private/dialogue/conversations/${first.key}`)
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('says how many wait before it, until it is answered', async () => {
    const other = await makeAgency(payload, 'queue')
    const [a, b, c] = [opening('queue'), opening('queue'), opening('queue')]
    await site.handOver(c, a, opening('mod'), b)
    const places = async () => Promise.all([a, b, c].map(async ({ key }) => (await site.view(key)).ahead))
    expect(await places()).toEqual([0, 1, 2])
    const reply = { act: 'reply' as const, key: newKey(), text: 'Иә', language: 'kk' as const, seen: 0 }
    await actOn(payload, {
      id: await idOf(a.key),
      agencies: [other.id],
      me,
      act: { ...reply, anyway: true, close: false },
    })
    expect(await places()).toEqual([null, 0, 1])
    await site.handOver(sending('closing', b.key))
    expect(await places()).toEqual([null, null, 0])
  })

  it('shows each side what the other has seen', async () => {
    const first = opening('mod')
    await site.handOver(first)
    await answer(first.key)
    const seen = async () => (await site.view(first.key)).messages.map(({ readAt }) => readAt !== null)
    expect(await seen()).toEqual([true, false])
    expect((await site.read(first.key)).status).toBe(204)
    expect(await seen()).toEqual([true, true])
  })

  it('that is read again is not announced again: the page that reads hears of it', async () => {
    const first = opening('mod')
    await site.handOver(first)
    await site.read(first.key)
    expect(await announced(first.key)).toBe(1)
    await answer(first.key)
    await site.read(first.key)
    await site.read(first.key)
    expect(await announced(first.key)).toBe(3)
  })

  it('says of words in which language they are: an answer may be in Kazakh', async () => {
    const first = opening('mod', { language: 'ru' })
    await site.handOver(first)
    await answer(first.key)
    expect((await site.view(first.key)).messages.map(({ language }) => language)).toEqual(['ru', 'kk'])
  })

  it('signs for the person who answered, and hands out no key of theirs', async () => {
    const first = opening('mod')
    await site.handOver(first)
    await answer(first.key)
    expect((await site.view(first.key)).messages[1]).toMatchObject({
      author: 'agency',
      name: me.name,
      key: null,
    })
  })
})

describe('what may still be done', () => {
  /** What is said to be possible, and what becomes of who does it. */
  const rating = async (key: string) => [
    (await site.view(key)).mayRate,
    (await site.handOver(sending('rating', key, { score: 4 })))[0],
  ]

  it('is to rate, once there is an answer', async () => {
    const first = opening('mod')
    await site.handOver(first)
    expect(await rating(first.key)).toEqual([false, 'refused: not-answered'])
    await answer(first.key)
    expect(await rating(first.key)).toEqual([true, 'taken'])
  })

  it('is not to rate what was hidden as a whole', async () => {
    const first = opening('mod')
    await site.handOver(first)
    await act(first.key, { act: 'remove', message: null, reason: 'spam' })
    expect(await rating(first.key)).toEqual([false, 'refused: removed'])
  })

  it('is not to rate by the answer of a body that has handed it over', async () => {
    const { id: to } = await makeAgency(payload, 'taking-over')
    const first = opening('mod')
    await site.handOver(first)
    await answer(first.key)
    await act(first.key, { act: 'offer-transfer', to, note: 'Олар' })
    await site.handOver(sending('transfer-answer', first.key, { agreed: true }))
    expect(await rating(first.key)).toEqual([false, 'refused: not-answered'])
  })

  it('is nothing at all once the time of keeping is over', async () => {
    const first = opening('mod')
    await site.handOver(first, sending('closing', first.key))
    expect(await site.view(first.key)).toMatchObject({ mayRate: true, anonymised: false })
    await endKeeping(payload, new Date('2036-01-01'))
    expect(await site.view(first.key)).toMatchObject({ mayReopen: false, anonymised: true })
    expect(await rating(first.key)).toEqual([false, 'refused: anonymised'])
  })
})

describe('a letter', () => {
  const lettersTo = async (to: string) => {
    const { docs } = await payload.find({ collection: 'letters', where: { to: { equals: to } } })
    return docs.map(({ subject, text }) => `${subject}\n${text}`)
  }

  it('tells the citizen where to read on, and the mailbox of the body that somebody waits', async () => {
    const inboxEmail = 'inbox@letters.gov.kz'
    const body = await makeAgency(payload, 'letters')
    await payload.update({
      collection: 'agencies',
      id: body.id,
      locale: 'kk',
      data: { dialogue: { inboxEmail } },
    })
    const values = { message: 'Қашан?', email: 'citizen@example.kz' }
    const first = opening('letters', { values, language: 'kk' })
    await site.handOver(first)
    await site.handOver(first)
    const [receipt = '', ...more] = await lettersTo('citizen@example.kz')
    expect(more).toEqual([])
    expect(receipt).toContain(first.reference)
    expect(receipt).toContain(LINK_PLACE)
    expect(await lettersTo(inboxEmail)).toEqual([expect.stringContaining(first.reference)])
  })

  it('tells somebody who is held back so, and the body nothing', async () => {
    const now = new Date()
    const until = new Date(now.getTime() + 60_000).toISOString()
    const body = await makeAgency(payload, 'quiet')
    await payload.db.create({
      collection: 'blocked-senders',
      data: { agency: body.id, sender: 'spammer', reason: 'spam', until },
    })
    const values = { message: 'Купите!', email: 'spammer@example.kz' }
    await site.handOver(opening('quiet', { values, sender: 'spammer' }))
    expect(await lettersTo('spammer@example.kz')).toEqual([expect.stringContaining('спам')])
  })

  it('is not written for what was not stored', async () => {
    const values = { message: 'Қашан?', email: 'nobody@example.kz' }
    const { commitTransaction } = payload.db
    payload.db.commitTransaction = (id) => payload.db.rollbackTransaction(id)
    await site.handOver(opening('mod', { values }))
    payload.db.commitTransaction = commitTransaction
    expect(await lettersTo('nobody@example.kz')).toEqual([])
  })
})

describe('availability', () => {
  /** As if it were then in Kazakhstan. */
  const at = (local: string) =>
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${local.replace(' ', 'T')}:00+05:00`) })
  const ask = async (locale = 'kk', slug = 'mod') =>
    availability.parse(await (await site.availability(slug, locale)).json())

  it.each([
    [
      '2026-11-25 10:00',
      { state: 'later', answerBy: '2026-11-26T05:00:00.000Z', opensAt: null, holiday: null },
    ],
    [
      '2026-11-28 10:00',
      {
        state: 'closed',
        answerBy: '2026-11-30T13:30:00.000Z',
        opensAt: '2026-11-30T04:00:00.000Z',
        holiday: null,
      },
    ],
  ])('on %s with nobody at the inbox', async (local, expected) => {
    at(local)
    expect(await ask()).toEqual(expected)
  })

  it('names the holiday in the language that is asked for', async () => {
    at('2026-12-16 10:00')
    const names = [await ask('kk'), await ask('ru'), await ask('en')].map(({ holiday }) => holiday)
    const title = CALENDAR_DAYS.find(({ day }) => day === '2026-12-16')?.title
    expect(names).toEqual([title?.kk, title?.ru, title?.en])
    expect(new Set(names).size).toBe(3)
  })

  it('is on line while somebody is at the inbox, and no longer', async () => {
    at('2026-11-25 10:00')
    await notePresence({ payload }, { agency, user: me.id, conversation: null })
    expect((await ask()).state).toBe('online')
    vi.setSystemTime(Date.now() + 44_000)
    expect((await ask()).state).toBe('online')
    vi.setSystemTime(Date.now() + 2000)
    expect((await ask()).state).toBe('later')
  })

  it('goes by the hours and targets of the body', async () => {
    const { id } = await makeAgency(payload, 'evening')
    await payload.update({
      collection: 'agencies',
      id,
      locale: 'kk',
      data: {
        hours: [{ day: 'wed', from: '18:00', until: '22:00' }],
        dialogue: { firstAnswerHours: 1, settledDays: 1 },
      },
    })
    at('2026-11-25 10:00')
    expect(await ask('kk', 'evening')).toEqual({
      state: 'closed',
      answerBy: '2026-11-25T14:00:00.000Z',
      opensAt: '2026-11-25T13:00:00.000Z',
      holiday: null,
    })
  })

  it.each(['draft', 'closed'] as const)('is not told of a body that is %s, or unknown', async (state) => {
    const data = {
      slug: `not-live-${state}`,
      type: 'agency' as const,
      name: 'Орган',
      state,
      withoutSuccessor: true,
    }
    await payload.create({ collection: 'agencies', locale: 'kk', data })
    expect((await site.availability(`not-live-${state}`)).status).toBe(404)
    expect((await site.availability('nobody')).status).toBe(404)
  })
})

if (testKind === 'sqlite')
  describe('on SQLite', () => {
    it('nothing that is shown is read whole', async () => {
      const file = { key: newKey(), name: 'a.pdf', type: 'pdf' as const, size: 1 }
      await payload.db.create({
        collection: 'attachments',
        data: { key: file.key, originalName: 'a.pdf', state: 'ready' },
      })
      const first = opening('mod', { files: [file] })
      await site.handOver(first)
      const plans = await plansOfReads(payload, async () => {
        await site.view(first.key)
        await site.availability('mod')
      })
      expect(plans.length).toBeGreaterThan(3)
      // The calendar is wanted whole, once a minute.
      const others = plans.filter(({ sql }) => !sql.includes('"calendar_days"'))
      expect(others.flatMap(({ scans }) => scans)).toEqual([])
    })
  })
