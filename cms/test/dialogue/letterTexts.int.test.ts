import { readdir, readFile, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { createDialogueKeys } from '@birlik/shared/dialogueKeys'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { env } from '../../src/env.ts'
import type { Letter } from '../../src/payload-types.ts'
import type { Correspondent } from '../../src/services/letters/correspondent.ts'
import { forgetLetters } from '../../src/services/letters/forgetLetters.ts'
import { LINK_PLACE } from '../../src/services/letters/privateLink.ts'
import { withResetLink } from '../../src/services/letters/resetLink.ts'
import { sendDue } from '../../src/services/letters/sendDue.ts'
import { toCitizen } from '../../src/services/letters/toCitizen.ts'
import { toStaff } from '../../src/services/letters/toStaff.ts'
import { writeLetter } from '../../src/services/letters/writeLetter.ts'
import { mailRoad } from '../../src/services/mail/mailRoad.ts'
import { makeAgency, makeUser } from '../core/content.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { headerOf } from '../support/mailServer.ts'
import { makeConversation } from './conversations.ts'

let cms: Cms
let payload: Payload
let agency: string
let other: string

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
  agency = (await makeAgency(payload, 'mod')).id
  other = (await makeAgency(payload, 'edu')).id
  await payload.update({
    collection: 'agencies',
    id: agency,
    data: { dialogue: { inboxEmail: 'inbox@mod.example' } },
  })
})
afterAll(() => cms?.close())
afterEach(() => payload.db.deleteMany({ collection: 'letters', where: {} }))

const key = 'AAAAAAAAAAAAAAAAAAAAAA'
const conversation = (language: 'kk' | 'ru' | 'en', email: string | null = 'aliya@example.kz') =>
  ({
    id: 'a-conversation',
    agency,
    key,
    reference: '261127-7F3K-9Q2M',
    kind: 'corruption',
    formTitle: 'Сұрақ',
    language,
    email,
    firstAnswerBy: '2026-11-27T13:30:00.000Z',
  }) satisfies Correspondent
const req = () => createLocalReq({}, payload)
const written = async () =>
  (await payload.db.find<Letter>({ collection: 'letters', sort: 'createdAt', pagination: false })).docs

type Write = (req: PayloadRequest, conversation: Correspondent) => Promise<void>
const letters: [string, Write, boolean][] = [
  ['received', toCitizen.received, true],
  ['answered', toCitizen.answered, true],
  ['closed, answered', (r, c) => toCitizen.closed(r, c, 'answered'), true],
  ['closed, no reply', (r, c) => toCitizen.closed(r, c, 'no-reply'), true],
  ['closed, by the citizen', (r, c) => toCitizen.closed(r, c, 'by-citizen'), true],
  ['closed, to be an appeal', (r, c) => toCitizen.closed(r, c, 'appeal'), true],
  ['transfer offered', (r, c) => toCitizen.transferOffered(r, c, other), true],
  ['transferred', toCitizen.transferred, true],
  ['message removed', (r, c) => toCitizen.messageRemoved(r, c, 'personal-data'), true],
  ['conversation removed', (r, c) => toCitizen.conversationRemoved(r, c, 'not-a-question'), true],
  ['held back', (r, c) => toCitizen.held(r, c, 'spam'), true],
  ['objection declined', (r, c) => toCitizen.objectionDeclined(r, c, 'abuse'), true],
  ['message restored', (r, c) => toCitizen.messageRestored(r, c, false), true],
  [
    'conversation restored',
    (r, c) => toCitizen.conversationRestored(r, { ...c, state: 'waiting' }, true),
    true,
  ],
  ['closed one restored', (r, c) => toCitizen.conversationRestored(r, { ...c, state: 'closed' }, true), true],
  ['consent withdrawn', toCitizen.consentWithdrawn, false],
  ['unanswered', toCitizen.unanswered, false],
]

describe.each(letters)('the letter “%s”', (_, write, hasLink) => {
  it('is whole in each language, and no two languages are alike', async () => {
    const texts: string[] = []
    for (const language of ['kk', 'ru', 'en'] as const) {
      await write(await req(), conversation(language))
      const [letter, ...more] = await written()
      expect(more).toEqual([])
      const { to, subject, text } = letter as Letter
      expect(to).toBe('aliya@example.kz')
      expect(subject).toContain('261127-7F3K-9Q2M')
      expect(text).toContain('261127-7F3K-9Q2M')
      expect(text).toContain(
        { kk: 'mod министрлігі', ru: 'Министерство mod', en: 'Министерство mod' }[language],
      )
      expect(text.includes(`\n${LINK_PLACE}\n`)).toBe(hasLink)
      expect(`${subject} ${text}`).not.toMatch(/undefined|null|\{|\$|\[object/)
      texts.push(subject + text)
      await payload.db.deleteMany({ collection: 'letters', where: {} })
    }
    expect(new Set(texts).size).toBe(3)
  })
})

it('says until when, in the time of Kazakhstan', async () => {
  await toCitizen.received(await req(), conversation('kk'))
  const [letter] = await written()
  expect(letter?.text).toContain('Алғашқы жауап мерзімі: 2026 ж. 27 қараша, 18:30')
})

it('offers to open again only once, and names the other body of a transfer', async () => {
  await toCitizen.closed(await req(), conversation('ru'), 'answered')
  await toCitizen.closed(
    await req(),
    { ...conversation('ru'), reopenedAt: '2026-11-20T10:00:00.000Z' },
    'answered',
  )
  await toCitizen.transferOffered(await req(), conversation('ru'), other)
  const [first, second, offered] = (await written()).map(({ text }) => text)
  expect(first).toContain('открыть снова')
  expect(second).not.toContain('открыть снова')
  expect(offered).toContain('Предлагается передать: Министерство edu')
})

it('says that an objection was upheld only where there was one', async () => {
  await toCitizen.messageRestored(await req(), conversation('ru'), true)
  await toCitizen.messageRestored(await req(), conversation('ru'), false)
  const [upheld, undone] = (await written()).map(({ text }) => text)
  expect(upheld).toContain('возражение удовлетворено')
  expect(undone).not.toContain('возражение')
})

it('writes five letters a day to one address, whatever follows from acts of agencies; receipts take none of these away', async () => {
  for (let n = 0; n < 7; n++) await toCitizen.received(await req(), conversation('kk'))
  const many: Write[] = [
    toCitizen.answered,
    toCitizen.transferred,
    (r, c) => toCitizen.messageRemoved(r, c, 'abuse'),
    (r, c) => toCitizen.messageRestored(r, c, true),
    (r, c) => toCitizen.closed(r, c, 'answered'),
    (r, c) => toCitizen.objectionDeclined(r, c, 'abuse'),
    toCitizen.answered,
  ]
  for (const write of many) await write(await req(), conversation('kk'))
  const letters = await written()
  expect(letters.filter(({ unasked }) => unasked)).toHaveLength(5)
  expect(letters.filter(({ unasked }) => !unasked)).toHaveLength(5)
  await toCitizen.answered(await req(), conversation('kk', 'somebody-else@example.kz'))
  expect(await written()).toHaveLength(11)
})

it('writes to nobody without an address, and one letter only of what a letter of its own tells of', async () => {
  await toCitizen.received(await req(), conversation('kk', null))
  await toCitizen.closed(await req(), conversation('kk'), 'removed')
  await toCitizen.closed(await req(), conversation('kk'), 'transferred')
  await toCitizen.closed(await req(), conversation('kk'), 'withdrawn')
  expect(await written()).toEqual([])
})

describe('staff', () => {
  it('find reference, kind and term of a new conversation in the mailbox, in two languages, and nothing else', async () => {
    await toStaff.opened(await req(), conversation('en'))
    const [letter] = await written()
    expect(letter).toMatchObject({ to: 'inbox@mod.example' })
    expect(letter?.text).toContain('Түрі: Сыбайлас жемқорлық туралы хабар')
    expect(letter?.text).toContain('Вид: Сообщение о коррупции')
    expect(letter?.text).not.toMatch(/aliya|Сұрақ|dialogue\/with/)
    expect(letter?.text).not.toContain(key)
  })

  it('of an agency without a mailbox get none', async () => {
    await toStaff.opened(await req(), { ...conversation('kk'), agency: other })
    expect(await written()).toEqual([])
  })

  it.each(['warning', 'overdue', 'escalated'] as const)('read “%s” each in their language', async (which) => {
    const due = { ...conversation('kk'), by: '2026-11-27T13:30:00.000Z' }
    await toStaff[which](await req(), due, [
      { email: 'a@mod.example', language: 'kk' },
      { email: 'b@mod.example', language: 'ru' },
      { email: 'c@mod.example', language: 'en' },
    ])
    const texts = (await written()).map(({ subject, text }) => `${subject}\n${text}`)
    expect(texts).toHaveLength(3)
    expect(new Set(texts).size).toBe(3)
    for (const text of texts)
      expect(text).toMatch(/261127-7F3K-9Q2M.*18:30.*\/admin\/inbox\/a-conversation\?agency=mod\n/s)
  })
})

describe('without a mail server', () => {
  it('letters are files for nobody else to read, one for each', async () => {
    await writeLetter(await req(), { to: 'a@example.kz', subject: 'Сәлем', text: 'Жауап' })
    await sendDue(payload, mailRoad({ pool: true }), { stopped: false })
    const [letter] = await written()
    expect(letter?.sentAt).toBeTruthy()
    const folder = join(cms.dataDir, 'mail')
    expect(await readdir(folder)).toEqual([`${letter?.id}.eml`])
    const path = join(folder, `${letter?.id}.eml`)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    const source = await readFile(path, 'utf8')
    expect(headerOf(source, 'To')).toBe('a@example.kz')
    expect(headerOf(source, 'Message-ID')).toBe(`<${letter?.id}@localhost>`)
  })

  it('a forgotten password takes the same road', async () => {
    const user = await makeUser(payload)
    await payload.update({ collection: 'users', id: user.id, data: { language: 'ru' } })
    await payload.forgotPassword({ collection: 'users', data: { email: user.email } })
    await vi.waitFor(async () => expect(await written()).toHaveLength(1))
    const [letter] = await written()
    expect(letter).toMatchObject({ to: user.email, subject: 'Восстановление пароля' })
    expect(letter?.text).toMatch(/\n\[reset-link:[0-9a-f]+\]\n/)
    expect(withResetLink(payload, letter?.text ?? '')).toMatch(
      /\nhttp:\/\/localhost:3000\/admin\/reset\/[0-9a-f]{40}\n/,
    )
  })

  it('files and rows are forgotten when their time is over', async () => {
    const day = 86_400_000
    const ago = (days: number) => new Date(Date.now() - days * day).toISOString()
    for (const to of ['old', 'new', 'given-up', 'long-given-up', 'waiting'])
      await writeLetter(await req(), { to: `${to}@example.kz`, subject: 'x', text: 'x' })
    const set = async (name: string, data: Record<string, string>) =>
      payload.db.updateOne({ collection: 'letters', where: { to: { equals: `${name}@example.kz` } }, data })
    await set('old', { sentAt: ago(15) })
    await set('new', { sentAt: ago(13) })
    await set('given-up', { givenUpAt: ago(19) })
    await set('long-given-up', { givenUpAt: ago(21) })
    const folder = join(cms.dataDir, 'mail')
    const [name = ''] = await readdir(folder)
    await utimes(join(folder, name), new Date(ago(15)), new Date(ago(15)))
    await forgetLetters(payload)
    expect((await written()).map(({ to }) => to.split('@')[0])).toEqual(['new', 'given-up', 'waiting'])
    expect(await readdir(folder)).not.toContain(name)
  })
})

describe('the private link', () => {
  const everything = async () => {
    const slugs = payload.config.collections.map(({ slug }) => slug)
    const all = await Promise.all(
      slugs.map((collection) => payload.db.find({ collection, pagination: false, locale: 'all' })),
    )
    return JSON.stringify(all)
  }
  /** Sends what is written; gives the letter as it arrives. */
  const arrived = async () => {
    const road = mailRoad({ pool: false })
    await sendDue(payload, road, { stopped: false })
    road.close()
    const [letter] = await written()
    const source = await readFile(join(cms.dataDir, 'mail', `${letter?.id}.eml`), 'utf8')
    expect(headerOf(source, 'Content-Transfer-Encoding')).toBe('base64')
    return Buffer.from(source.slice(source.indexOf('\r\n\r\n')), 'base64').toString()
  }
  const answered = async () => {
    const row = await makeConversation(payload, agency, { email: 'aliya@example.kz' })
    await toCitizen.answered(await req(), row)
    return createDialogueKeys(env().dialogueKey).linkOf(row.key)
  }

  it('is in the letter that arrives and nowhere in the database, before it is sent and afterwards', async () => {
    const link = await answered()
    expect(await everything()).toContain('aliya@example.kz')
    expect(await everything()).not.toContain(link)
    expect(await arrived()).toContain(`https://birlik.example/kk/mod/dialogue/with/${link}\n`)
    expect(await everything()).not.toContain(link)
    expect((await written())[0]).toMatchObject({ sentAt: expect.any(String), text: '' })
  })

  it('leads to the own domain of an agency', async () => {
    const domains = [{ host: 'mod.example.kz' }, { host: 'old.mod.example.kz' }]
    await payload.update({ collection: 'agencies', id: agency, data: { domains } })
    const link = await answered()
    expect(await arrived()).toContain(`https://mod.example.kz/kk/dialogue/with/${link}\n`)
    await payload.update({ collection: 'agencies', id: agency, data: { domains: [] } })
  })
})
