import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endUnanswered } from '../../src/services/retention/endUnanswered.ts'
import { makeAgency } from '../core/content.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { plansOf } from '../support/queryPlan.ts'
import { siteOf } from './citizen.ts'
import { makeConversation, rowOf } from './conversations.ts'

const DAY = 24 * 60 * 60 * 1000

let cms: Cms
let payload: Payload
let agency: string

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
  agency = (await makeAgency(payload, 'mod')).id
})
afterAll(() => cms?.close())

const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString()
/** Waits since so many days after its form lets data be kept for ten. */
const make = (silentFor: number, data: Parameters<typeof makeConversation>[2] = {}) =>
  makeConversation(payload, agency, {
    openedAt: ago(100),
    lastMessageAt: ago(silentFor),
    consent: { days: 10 },
    ...data,
  })

describe('a conversation that its body never answers', () => {
  it('is ended when its data may be kept no longer: closed, made anonymous, and its citizen told', async () => {
    const { id, key } = await make(10.5, { email: 'waiting@example.kz' })
    await endUnanswered(payload)
    const seen = await siteOf(payload.config).view(key)
    expect(seen).toMatchObject({
      state: 'closed',
      closing: { reason: 'unanswered' },
      anonymised: true,
      mayReopen: false,
      email: null,
      messages: [{ text: '' }, { event: 'closed' }],
    })
    const { keptUntil, anonymisedAt } = await rowOf(payload, id)
    expect(keptUntil).toBe(anonymisedAt)
    const { docs } = await payload.db.find<{ id: string; text: string }>({
      collection: 'letters',
      where: { to: { equals: 'waiting@example.kz' } },
    })
    expect(docs.map(({ text }) => text)).toEqual([expect.stringContaining('жауап берген жоқ')])
  })

  it('is kept for as long from the last thing said, whoever said it, and is overdue meanwhile', async () => {
    const { id } = await make(9.5)
    await endUnanswered(payload)
    expect(await rowOf(payload, id)).toMatchObject({ state: 'waiting', name: 'Айгүл' })
  })

  it('is sought beyond those that wait longer and are kept longer', async () => {
    for (let n = 0; n < 101; n++) await make(50, { consent: { days: 60 } })
    const { id } = await make(11)
    await endUnanswered(payload)
    expect((await rowOf(payload, id)).anonymisedAt).toBeTruthy()
  })
})

if (process.env.TEST_DATABASE !== 'mongodb')
  it('is found by index', async () => {
    await make(11)
    const plans = await plansOf(payload, () => endUnanswered(payload))
    expect(plans.length).toBeGreaterThan(1)
    expect(plans.flatMap(({ scans }) => scans)).toEqual([])
  })
