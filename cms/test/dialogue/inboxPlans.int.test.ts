import { INBOX_FOLDERS } from '@birlik/shared/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plansOfReads } from '../api/plansOfReads.ts'
import { logIn, makeAgency, makeUser } from '../core/content.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { inboxOf, makeConversation } from './conversations.ts'

let cms: Cms
let inbox: ReturnType<typeof inboxOf>
let operator: ReturnType<typeof inboxOf>
const known: Record<string, string> = {}

beforeAll(async () => {
  cms = await startCms()
  const { payload } = cms
  const agency = (await makeAgency(payload, 'own')).id
  const user = await makeUser(payload, { memberships: [{ agency, role: 'responder' }] })
  inbox = inboxOf(cms, await logIn(payload, user.email))
  const run = await makeUser(payload, { platformRole: 'operator' })
  operator = inboxOf(cms, await logIn(payload, run.email))
  const made = []
  for (let n = 0; n < 30; n++)
    made.push(await makeConversation(payload, agency, { sender: 'one', mayPublish: true }))
  const ids = made.map(({ id }) => id)
  for (const id of ids.slice(10)) await inbox.reply(id, 1)
  await inbox.act(ids[11] ?? '', { act: 'publish', question: 'Мектеп қашан ашылады?', answer: 'Ертең.' })
  await inbox.act(ids[12] ?? '', { act: 'remove', message: null, reason: 'spam' })
  await inbox.act(ids[13] ?? '', { act: 'close', reason: 'answered' })
  Object.assign(known, { agency, conversation: ids[0], reference: made[0]?.reference })
})
afterAll(() => cms.close())

const { agency, conversation, reference } = {
  agency: () => known.agency ?? '',
  conversation: () => known.conversation ?? '',
  reference: () => known.reference ?? '',
}

const reads: Record<string, () => string> = {
  ...Object.fromEntries(
    INBOX_FOLDERS.map((folder) => [
      `folder ${folder}`,
      () => `/conversations?agency=${agency()}&folder=${folder}`,
    ]),
  ),
  'second page': () => `/conversations?agency=${agency()}&folder=answered&page=2`,
  'by topic and kind': () => `/conversations?agency=${agency()}&topic=${conversation()}&kind=question`,
  words: () => `/conversations?agency=${agency()}&folder=answered&q=мектеп`,
  reference: () => `/conversations?agency=${agency()}&q=${reference()}`,
  desk: () => '/desk',
  conversation: () => `/conversations/${conversation()}`,
  templates: () => `/templates?conversation=${conversation()}`,
  similar: () => `/similar?conversation=${conversation()}`,
}

/** Two dozen topics, the calendar once a minute, and the bodies themselves where all are asked for, are read as a whole. */
const isWhole = (sql: string) =>
  /from "(topics|calendar_days)" t/.test(sql) || /from "agencies" t where t."state" = \?/.test(sql)

async function scansOf(run: () => Promise<unknown>): Promise<string[]> {
  const plans = await plansOfReads(cms.payload, run)
  expect(plans).not.toEqual([])
  return plans.flatMap(({ scans, sql }) => (isWhole(sql) ? [] : scans.map((scan) => `${scan}: ${sql}`)))
}

describe('the inbox reads no whole table', () => {
  it.each(Object.entries(reads))('for %s', async (_, path) => {
    expect(await scansOf(async () => expect((await inbox.get(path())).status).toBe(200))).toEqual([])
  })

  it('for the overview', async () => {
    expect(await scansOf(() => operator.get('/overview'))).toEqual([])
  })

  it('to count: it looks into no conversation', async () => {
    const plans = await plansOfReads(cms.payload, async () => {
      await inbox.get('/desk')
      await inbox.get(`/conversations?agency=${agency()}`)
    })
    const counts = plans.filter(({ sql }) => /^select count\(\*\) from "conversations"/.test(sql))
    expect(counts.length).toBeGreaterThan(9)
    const looking = counts.filter(({ plan }) =>
      plan.some((line) => /^SEARCH t USING (?!COVERING)/.test(line)),
    )
    expect(looking.map(({ sql }) => sql)).toEqual([])
  })

  it.each([
    ['a reply', () => inbox.reply(conversation(), 1)],
    ['reading', () => inbox.act(conversation(), { act: 'read', seen: 1 })],
    ['assigning', () => inbox.act(conversation(), { act: 'assign', to: null })],
    ['blocking', () => inbox.act(conversation(), { act: 'block', reason: 'spam', days: 2 })],
    ['presence', () => inbox.post('/presence', { agency: agency(), conversation: conversation() })],
  ])('for %s', async (_, act) => {
    expect(await scansOf(async () => expect(await act()).toMatchObject({ status: 200 }))).toEqual([])
  })
})
