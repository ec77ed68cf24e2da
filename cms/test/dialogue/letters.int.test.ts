import { setTimeout as sleep } from 'node:timers/promises'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inTransaction } from '../../src/database/inTransaction.ts'
import type { Letter } from '../../src/payload-types.ts'
import { startPost } from '../../src/services/letters/post.ts'
import { sendDue } from '../../src/services/letters/sendDue.ts'
import { writeLetter } from '../../src/services/letters/writeLetter.ts'
import { type MailRoad, mailRoad } from '../../src/services/mail/mailRoad.ts'
import { startSecondCms } from '../changes/ask.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { headerOf, startMailServer } from '../support/mailServer.ts'
import { plansOf } from '../support/queryPlan.ts'

let server: Awaited<ReturnType<typeof startMailServer>>
let cms: Cms
let payload: Payload
let road: MailRoad

beforeAll(async () => {
  server = await startMailServer()
  Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: 'Birlik <no-reply@birlik.example>' })
  cms = await startCms()
  payload = cms.payload
})
afterAll(async () => {
  await cms?.close()
  await server?.close()
})

beforeEach(() => {
  road = mailRoad({ pool: true })
  server.state.answer = () => undefined
})
afterEach(async () => {
  road.close()
  server.received.length = 0
  await payload.db.deleteMany({ collection: 'letters', where: {} })
})

const write = async (to: string, subject = 'Сәлем', text = 'Жауап келді') =>
  writeLetter(await createLocalReq({}, payload), { to, subject, text })
const letters = async () => (await payload.db.find<Letter>({ collection: 'letters', pagination: false })).docs
const only = async () => {
  const [letter, ...more] = await letters()
  if (!letter || more.length) throw new Error('not one letter')
  return letter
}
const round = (by = payload) => sendDue(by, road, { stopped: false })
/** As if it were later. */
const makeDue = async () =>
  payload.db.updateOne({
    collection: 'letters',
    id: (await only()).id,
    data: { nextAt: new Date(Date.now() - 1000).toISOString() },
  })
const waitOf = ({ nextAt }: Letter) => Math.round((Date.parse(nextAt) - Date.now()) / 60_000)

describe('a letter', () => {
  it('reaches its addressee as it was written', async () => {
    await write('aliya@example.kz', 'Жауап келді', 'Сізге жауап келді.')
    await round()
    const [mail] = server.received
    const { id, sentAt, failure } = await only()
    expect(mail?.to).toEqual(['aliya@example.kz'])
    expect(headerOf(mail?.source ?? '', 'From')).toBe('Birlik <no-reply@birlik.example>')
    expect(headerOf(mail?.source ?? '', 'Message-ID')).toBe(`<${id}@birlik.example>`)
    expect(headerOf(mail?.source ?? '', 'Auto-Submitted')).toBe('auto-generated')
    expect(sentAt).toBeTruthy()
    expect(failure ?? null).toBeNull()
    await round()
    expect(server.received).toHaveLength(1)
  })

  it('reaches an address in .қаз by the name that mail servers know, without what nobody sees', async () => {
    await write('\u202aAigul@Пошта.Қаз\u202c', 'Жауап\u0008\r\nкелді', 'Сізге\u0000 жа\u00adуап келді.')
    const to = 'aigul@xn--80a1acn3a.xn--80ao21a'
    expect(await only()).toMatchObject({ to, subject: 'Жауап келді', text: 'Сізге жауап келді.' })
    await round()
    expect(headerOf(server.received[0]?.source ?? '', 'To')).toBe(to)
  })

  it('of a transaction that was rolled back is never sent', async () => {
    await expect(
      inTransaction(payload, async (req) => {
        await writeLetter(req, { to: 'a@example.kz', subject: 'x', text: 'x' })
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    await round()
    expect(server.received).toEqual([])
  })

  it('can neither add a header nor another addressee', async () => {
    await write('a@example.kz', 'Форма\r\nBcc: all@example.kz', 'x\r\n.\r\nMAIL FROM:<evil@example.kz>')
    await write('a@example.kz, b@example.kz')
    await write('a@example.kz\r\nBcc: b@example.kz')
    await write('"a" <b@example.kz>')
    await round()
    expect(server.received.map(({ to }) => to)).toEqual([['a@example.kz']])
    expect(headerOf(server.received[0]?.source ?? '', 'Bcc')).toBeUndefined()
    expect(headerOf(server.received[0]?.source ?? '', 'To')).toBe('a@example.kz')
  })
})

describe('a server', () => {
  it('that is busy (4xx) is asked again after 1, 5, 30 minutes, 2, 12 hours, then no more', async () => {
    server.state.answer = () => 451
    await write('a@example.kz')
    for (const minutes of [1, 5, 30, 120, 720]) {
      await round()
      expect(waitOf(await only())).toBe(minutes)
      await round()
      expect((await only()).givenUpAt ?? null).toBeNull()
      await makeDue()
    }
    await round()
    expect(await only()).toMatchObject({ attempts: 6, givenUpAt: expect.any(String) })
    server.state.answer = () => undefined
    await makeDue()
    await round()
    expect(server.received).toEqual([])
  })

  it('that takes it at the second time has it once', async () => {
    server.state.answer = () => 450
    await write('a@example.kz')
    await round()
    server.state.answer = () => undefined
    await makeDue()
    await round()
    expect(server.received).toHaveLength(1)
    expect(await only()).toMatchObject({ attempts: 2, sentAt: expect.any(String) })
  })

  it('that refuses the addressee (5xx) is asked once, and holds up nobody else', async () => {
    server.state.answer = (address) => (address === 'gone@example.kz' ? 550 : undefined)
    await write('gone@example.kz')
    await write('a@example.kz')
    await round()
    expect(server.received.map(({ to }) => to)).toEqual([['a@example.kz']])
    const given = (await letters()).filter(({ givenUpAt }) => givenUpAt)
    expect(given).toMatchObject([
      { to: 'gone@example.kz', attempts: 1, failure: expect.stringContaining('550') },
    ])
  })

  it('that is down loses nothing', async () => {
    await server.close()
    await write('a@example.kz')
    await round()
    expect(waitOf(await only())).toBe(1)
    await server.listen()
    await makeDue()
    await round()
    expect(server.received).toHaveLength(1)
  })
})

describe('a process', () => {
  it('that ended between sending and noting it lets the next one send under the same name', async () => {
    await write('a@example.kz')
    const { id } = await only()
    const cut: MailRoad = {
      ...road,
      send: async (message, name) => {
        await road.send(message, name)
        // The process is gone: nothing more happens.
        await new Promise(() => {})
      },
    }
    void sendDue(payload, cut, { stopped: false })
    while (!server.received.length) await sleep(20)
    await round()
    expect(server.received, 'while the lease runs').toHaveLength(1)
    await makeDue()
    await round()
    const names = server.received.map(({ source }) => headerOf(source, 'Message-ID'))
    expect(names).toEqual([`<${id}@birlik.example>`, `<${id}@birlik.example>`])
  })

  it('beside another one sends each letter once', async () => {
    const { payload: second } = await startSecondCms(payload.config)
    for (let n = 0; n < 30; n++) await write(`a${n}@example.kz`)
    const both = async () => {
      while ((await Promise.all([round(), round(second), round()])).some(Boolean));
    }
    await both()
    const addressees = server.received.flatMap(({ to }) => to)
    expect(addressees).toHaveLength(30)
    expect(new Set(addressees).size).toBe(30)
    await second.destroy()
  })

  it('sends by itself, soon after the commit', async () => {
    startPost(payload)
    startPost(payload)
    const began = performance.now()
    await inTransaction(payload, (req) => writeLetter(req, { to: 'a@example.kz', subject: 'x', text: 'x' }))
    while (!server.received.length && performance.now() - began < 5000) await sleep(20)
    expect(performance.now() - began).toBeLessThan(2000)
    while (!(await only()).sentAt) await sleep(20)
    await sleep(500)
    expect(server.received).toHaveLength(1)
  })
})

if (process.env.TEST_DATABASE !== 'mongodb')
  it('finds what is due by index', async () => {
    const plans = await plansOf(payload, () => round())
    expect(plans.flatMap(({ scans }) => scans)).toEqual([])
  })

it('says in the log that it was sent, not to whom and what', async () => {
  const said: unknown[] = []
  const { info, warn } = payload.logger
  Object.assign(payload.logger, {
    info: (...args: unknown[]) => said.push(args),
    warn: (...args: unknown[]) => said.push(args),
  })
  try {
    server.state.answer = (address) => (address.startsWith('gone') ? 550 : undefined)
    await write('gone@example.kz', 'Құпия', 'Құпия')
    await write('kept@example.kz', 'Құпия', 'Құпия')
    await write('no address', 'Құпия', 'Құпия')
    await round()
  } finally {
    Object.assign(payload.logger, { info, warn })
  }
  expect(said.length).toBeGreaterThanOrEqual(3)
  expect(JSON.stringify(said)).not.toMatch(/example\.kz|no address|Құпия/)
})
