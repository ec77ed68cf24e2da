import { conversation, inboxConversation } from '@birlik/shared/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeSubmissions } from '../../src/services/dialogue/take/takeSubmissions.ts'
import { conversationOf } from '../../src/services/dialogue/view/conversationOf.ts'
import { endKeeping } from '../../src/services/retention/endKeeping.ts'
import { logIn, makeAgency, makeUser } from '../core/content.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { sending } from './citizen.ts'
import { inboxOf, makeConversation, rowOf } from './conversations.ts'

let cms: Cms
let agency: string
let inbox: ReturnType<typeof inboxOf>

beforeAll(async () => {
  cms = await startCms()
  agency = (await makeAgency(cms.payload, 'own')).id
  const user = await makeUser(cms.payload, { memberships: [{ agency, role: 'responder' }] })
  inbox = inboxOf(cms, await logIn(cms.payload, user.email))
})
afterAll(() => cms.close())

const make = (data?: Parameters<typeof makeConversation>[2]) => makeConversation(cms.payload, agency, data)
const page = async (key: string) =>
  conversation.parse(await conversationOf({ payload: cms.payload, url: '' }, key, 'kk'))
const idOfFirst = async (id: string) => {
  const { body } = await inbox.get(`/conversations/${id}`)
  return inboxConversation.parse(body).conversation.messages[0]?.id ?? ''
}
const listed = async (id: string) => {
  const folders = ['open', 'answered', 'closed', 'removed'] as const
  const found = await Promise.all(
    folders.map(async (folder) => {
      const { body } = await inbox.get(`/conversations?agency=${agency}&folder=${folder}`)
      return (body.items as { id: string }[]).some((item) => item.id === id) ? folder : []
    }),
  )
  return found.flat()
}
const lastLetterTo = async (to: string) => {
  const { docs } = await cms.payload.db.find<{ id: string; text: string }>({
    collection: 'letters',
    where: { to: { equals: to } },
    sort: '-createdAt',
    limit: 1,
  })
  return docs[0]?.text
}
const hide = (id: string, message: string | null = null) =>
  inbox.act(id, { act: 'remove', message, reason: 'spam' })
const show = (id: string, message: string | null = null) => inbox.act(id, { act: 'restore', message })

describe('a closed conversation that is hidden', () => {
  const closing = {
    state: 'closed',
    closeReason: 'answered',
    closedAt: '2026-01-31T05:00:00.000Z',
    keptUntil: '2026-12-31T05:00:00.000Z',
  } as const

  it('keeps why it was closed and until when it is kept; its citizen sees that it is hidden', async () => {
    const { id, key } = await make(closing)
    expect((await hide(id)).status).toBe(200)
    expect(await rowOf(cms.payload, id)).toMatchObject(closing)
    expect(await page(key)).toMatchObject({
      closing: { reason: 'removed', at: expect.not.stringMatching(closing.closedAt) },
      consent: { keptUntil: closing.keptUntil },
      mayReopen: false,
    })
    expect(await listed(id)).toEqual(['removed'])
  })

  it('is closed as before when it is shown again', async () => {
    const { id, key } = await make({ ...closing, email: 'closed@example.kz' })
    await hide(id)
    expect((await show(id)).status).toBe(200)
    expect(await lastLetterTo('closed@example.kz')).toContain('бұрын жабылған күйінде')
    expect(await rowOf(cms.payload, id)).toMatchObject(closing)
    expect(await page(key)).toMatchObject({
      closing: { reason: 'answered', at: closing.closedAt },
      mayReopen: true,
    })
    expect(await listed(id)).toEqual(['closed'])
  })
})

describe('what is not kept any more', () => {
  const withdrawn = { status: 422, body: { type: '/problems/withdrawn' } }

  it('is neither hidden nor shown again: consent was withdrawn', async () => {
    const { id, key } = await make()
    const first = await idOfFirst(id)
    await hide(id, first)
    await takeSubmissions(cms.payload, [sending('withdrawal', key)])
    expect(await hide(id)).toMatchObject(withdrawn)
    expect(await show(id, first)).toMatchObject(withdrawn)
    expect(await page(key)).toMatchObject({ closing: { reason: 'withdrawn' } })
  })

  it('is not hidden: its time is over', async () => {
    const { id } = await make({
      state: 'closed',
      closeReason: 'answered',
      closedAt: '2025-01-31T05:00:00.000Z',
      keptUntil: '2025-12-31T05:00:00.000Z',
    })
    const first = await idOfFirst(id)
    await endKeeping(cms.payload)
    expect(await hide(id)).toMatchObject(withdrawn)
    expect(await hide(id, first)).toMatchObject(withdrawn)
  })
})

it('an objection to a hidden conversation that is upheld at its opening, where it stands, shows all of it', async () => {
  const { id, key } = await make({ email: 'upheld@example.kz' })
  const first = await idOfFirst(id)
  await hide(id)
  await takeSubmissions(cms.payload, [sending('objection', key, { message: first, text: 'Бұл сұрақ' })])
  await show(id, first)
  expect(await lastLetterTo('upheld@example.kz')).toMatch(/Қарсылығыңыз қанағаттандырылды[\s\S]*ашылды/)
  expect(await page(key)).toMatchObject({
    state: 'waiting',
    closing: null,
    messages: [{ removal: null }, {}, {}, {}],
  })
  expect(await listed(id)).toEqual(['open'])
})
