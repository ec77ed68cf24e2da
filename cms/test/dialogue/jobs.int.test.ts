import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { inTransaction } from '../../src/database/inTransaction.ts'
import { newId } from '../../src/database/newId.ts'
import { startJobs } from '../../src/jobs/startJobs.ts'
import { forgetFiles } from '../../src/services/dialogue/forgetFiles.ts'
import type { ConversationRow } from '../../src/services/dialogue/rows.ts'
import { writeLetter } from '../../src/services/letters/writeLetter.ts'
import { endKeeping } from '../../src/services/retention/endKeeping.ts'
import { forgetEnded } from '../../src/services/retention/forgetEnded.ts'
import { makeAgency, makeUser } from '../core/content.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { plansOf } from '../support/queryPlan.ts'

const DAY = 86_400_000

let cms: Cms
let payload: Payload
let agency: string

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
  agency = (await makeAgency(payload, 'mod')).id
})
afterAll(() => cms?.close())
beforeEach(async () => {
  for (const collection of ['attachments', 'messages', 'conversations', 'letters'] as const)
    await payload.db.deleteMany({ collection, where: {} })
})

const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString()

async function closed(keptUntil: string | null, fields: Partial<ConversationRow> = {}) {
  const id = newId(payload)
  const data = {
    agency,
    key: randomBytes(16).toString('base64url'),
    reference: '260320-7F3K-9Q2M',
    kind: 'question',
    form: 'question',
    formTitle: 'Сұрақ',
    language: 'kk',
    state: 'closed',
    name: 'Әлия',
    email: 'aliya@example.kz',
    consentedAt: ago(400),
    openedAt: ago(400),
    lastMessageAt: ago(390),
    publication: 'none',
    keptUntil,
    createdAt: ago(400),
    updatedAt: ago(400),
    ...fields,
  }
  await payload.db.create({ collection: 'conversations', customID: id, data, returning: false })
  const message = newId(payload)
  const words = { conversation: id, agency, key: randomBytes(16).toString('base64url'), author: 'citizen' }
  const written = {
    ...words,
    text: 'Менің атым Әлия',
    sentAt: ago(400),
    createdAt: ago(400),
    updatedAt: ago(400),
  }
  await payload.db.create({ collection: 'messages', customID: message, data: written, returning: false })
  return { id, message }
}

async function attached(message: string) {
  const key = randomBytes(16).toString('base64url')
  const { id } = await payload.create({
    collection: 'attachments',
    data: { key, originalName: 'a.txt', state: 'ready', message },
    file: { name: `${key}.txt`, data: Buffer.from('Әлия'), mimetype: 'text/plain', size: 8 },
  })
  return id
}
const row = async (id: string) =>
  payload.db.findOne<ConversationRow>({ collection: 'conversations', where: { id: { equals: id } } })
const files = async () => (await readdir(join(cms.dataDir, 'attachments')).catch(() => [])).length

describe('the end of keeping', () => {
  it('takes away what names the citizen, files included, when the time of the consent is over', async () => {
    const { id, message } = await closed(ago(1))
    await attached(message)
    expect(await files()).toBe(1)
    await endKeeping(payload)
    expect(await row(id)).toMatchObject({ anonymisedAt: expect.any(String) })
    const { name, email } = (await row(id)) as ConversationRow
    expect([name ?? null, email ?? null]).toEqual([null, null])
    const said = await payload.db.find<{ text?: string }>({ collection: 'messages' })
    expect(said.docs.map(({ text }) => text || '')).toEqual([''])
    expect((await payload.db.find({ collection: 'attachments' })).docs).toEqual([])
    expect(await files()).toBe(0)
  })

  it('deletes a file whose row another transaction holds at that moment', async () => {
    const { message } = await closed(null)
    const id = await attached(message)
    const other = await createLocalReq({}, payload)
    await initTransaction(other)
    await payload.db.updateOne({ collection: 'attachments', id, data: { message: null }, req: other })
    const forgotten = forgetFiles(payload, [id])
    await sleep(30)
    await killTransaction(other)
    await forgotten
    expect((await payload.db.find({ collection: 'attachments' })).docs).toEqual([])
    expect(await files()).toBe(0)
  })

  it('leaves what is kept still, or is open again, and looks at nothing twice', async () => {
    const kept = await closed(new Date(Date.now() + DAY).toISOString())
    const open = await closed(null, { state: 'waiting' })
    const done = await closed(ago(1), { anonymisedAt: ago(1), name: 'not looked at' })
    await endKeeping(payload)
    for (const { id } of [kept, open]) expect((await row(id))?.anonymisedAt ?? null).toBeNull()
    expect((await row(done.id))?.name).toBe('not looked at')
  })
})

it('forgets after thirty days where a conversation came from', async () => {
  const { id: old } = await closed(null, { sender: 'one', openedAt: ago(31) })
  const { id: fresh } = await closed(null, { sender: 'one', openedAt: ago(29) })
  await forgetEnded(payload)
  expect((await row(old))?.sender).toBeNull()
  expect((await row(fresh))?.sender).toBe('one')
})

it('forgets presences and blocks that are over', async () => {
  const user = String((await makeUser(payload)).id)
  const stamps = { createdAt: ago(9), updatedAt: ago(9) }
  for (const [n, seenAt] of [Date.now() - 2 * DAY, Date.now()].entries())
    await payload.db.create({
      collection: 'presences',
      data: { agency, user, name: `${n}`, seenAt, ...stamps },
    })
  for (const [n, until] of [ago(1), new Date(Date.now() + DAY).toISOString()].entries())
    await payload.db.create({
      collection: 'blocked-senders',
      data: { agency, sender: `${n}`, reason: 'spam', until, ...stamps },
    })
  await forgetEnded(payload)
  const left = await payload.db.find<{ name: string }>({ collection: 'presences' })
  const blocked = await payload.db.find<{ sender: string }>({ collection: 'blocked-senders' })
  expect(left.docs.map(({ name }) => name)).toEqual(['1'])
  expect(blocked.docs.map(({ sender }) => sender)).toEqual(['1'])
})

it('a serving process that nobody asks anything does it all by itself', async () => {
  const { id } = await closed(ago(1))
  const silent = await closed(null, { state: 'answered', lastMessageAt: ago(15), consent: { days: 30 } })
  await writeLetter(await createLocalReq({}, payload), { to: 'a@example.kz', subject: 'x', text: 'x' })
  startJobs(payload)
  startJobs(payload)
  await vi.waitFor(
    async () => {
      expect((await row(id))?.anonymisedAt).toBeTruthy()
      expect((await row(silent.id))?.state).toBe('closed')
      expect((await readdir(join(cms.dataDir, 'mail'))).length).toBe(2)
    },
    { timeout: 10_000, interval: 100 },
  )
  // What is committed later is sent without waiting for a timer.
  await inTransaction(payload, (req) => writeLetter(req, { to: 'a@example.kz', subject: 'y', text: 'y' }))
  await vi.waitFor(async () => expect((await readdir(join(cms.dataDir, 'mail'))).length).toBe(3), 5000)
})

if (process.env.TEST_DATABASE !== 'mongodb')
  it('finds what is over by index', async () => {
    const { id } = await closed(ago(1))
    const plans = await plansOf(payload, () => endKeeping(payload))
    expect((await row(id))?.anonymisedAt).toBeTruthy()
    expect(plans.flatMap(({ scans }) => scans)).toEqual([])
  })
