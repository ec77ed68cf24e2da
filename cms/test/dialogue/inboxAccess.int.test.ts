import { FILE_NAME_HEADER, FILES_PATH, inboxConversation } from '@birlik/shared/contract'
import { createLocalReq, handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AgencyRole } from '../../src/access/roles.ts'
import { env } from '../../src/env.ts'
import { findConversation } from '../../src/services/dialogue/findConversation.ts'
import { logIn, makeAgency, makeUser } from '../core/content.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { opening, siteOf } from './citizen.ts'
import { inboxOf, makeConversation, newKey } from './conversations.ts'

const ROLES: AgencyRole[] = ['administrator', 'publisher', 'editor', 'translator', 'responder', 'auditor']
const ACTORS = [...ROLES, 'operator', 'platformAuditor', 'none', 'anonymous'] as const
type Actor = (typeof ACTORS)[number]
type Place = { agency: string; conversation: string; message: string }

let cms: Cms
const inboxes = {} as Record<Actor, ReturnType<typeof inboxOf>>
const places = {} as Record<'own' | 'other', Place>
let third: string
let me: string

beforeAll(async () => {
  cms = await startCms()
  const { payload } = cms
  third = (await makeAgency(payload, 'third')).id
  for (const whose of ['own', 'other'] as const) {
    const agency = (await makeAgency(payload, whose)).id
    const { id } = await makeConversation(payload, agency, { mayPublish: true, sender: `s-${whose}` })
    const { docs } = await payload.db.find<{ id: string }>({
      collection: 'messages',
      where: { conversation: { equals: id } },
    })
    places[whose] = { agency, conversation: id, message: docs[0]?.id ?? '' }
  }
  for (const actor of ACTORS) inboxes[actor] = inboxOf(cms, await tokenOf(actor))
})
afterAll(() => cms.close())

async function tokenOf(actor: Actor): Promise<string | undefined> {
  const { payload } = cms
  if (actor === 'anonymous') return undefined
  if (actor === 'none') return logIn(payload, (await makeUser(payload)).email)
  if (actor === 'operator')
    return logIn(payload, (await makeUser(payload, { platformRole: 'operator' })).email)
  if (actor === 'platformAuditor')
    return logIn(payload, (await makeUser(payload, { platformRole: 'auditor' })).email)
  const user = await makeUser(payload, { memberships: [{ agency: places.own.agency, role: actor }] })
  if (actor === 'responder') me = user.id
  return logIn(payload, user.email)
}

const ACTS: Record<string, (place: Place) => object> = {
  reply: () => ({ act: 'reply', key: newKey(), text: 'Иә', language: 'kk', seen: 0, anyway: true }),
  note: () => ({ act: 'note', key: newKey(), text: 'Ескертпе' }),
  read: () => ({ act: 'read', seen: 1 }),
  assign: () => ({ act: 'assign', to: me }),
  topic: () => ({ act: 'topic', topic: null }),
  'offer-transfer': () => ({ act: 'offer-transfer', to: third, note: 'Олар біледі' }),
  publish: () => ({ act: 'publish', question: 'Қашан?', answer: 'Ертең.' }),
  unpublish: () => ({ act: 'unpublish' }),
  'remove message': ({ message }) => ({ act: 'remove', message, reason: 'abuse' }),
  'restore message': ({ message }) => ({ act: 'restore', message }),
  block: () => ({ act: 'block', reason: 'spam', days: 3 }),
  remove: () => ({ act: 'remove', message: null, reason: 'spam' }),
  restore: () => ({ act: 'restore', message: null }),
  close: () => ({ act: 'close', reason: 'answered' }),
}

type Ask = (inbox: ReturnType<typeof inboxOf>, place: Place) => Promise<{ status: number }>

const ADDRESSES: Record<string, Ask> = {
  'GET conversations': (inbox, { agency }) => inbox.get(`/conversations?agency=${agency}`),
  'GET conversations with words': (inbox, { agency }) =>
    inbox.get(`/conversations?agency=${agency}&q=мектеп`),
  'GET conversation': (inbox, { conversation }) => inbox.get(`/conversations/${conversation}`),
  'GET bodies': (inbox, { agency }) => inbox.get(`/bodies?agency=${agency}`),
  'GET templates': (inbox, { conversation }) => inbox.get(`/templates?conversation=${conversation}`),
  'GET similar': (inbox, { conversation }) => inbox.get(`/similar?conversation=${conversation}`),
  'GET changes': (inbox, { agency }) => inbox.get(`/changes?agency=${agency}&wait=0`),
  'POST presence': (inbox, { agency, conversation }) => inbox.post('/presence', { agency, conversation }),
  ...Object.fromEntries(
    Object.entries(ACTS).map(([name, act]): [string, Ask] => [
      `POST ${name}`,
      (inbox, place) => inbox.post(`/conversations/${place.conversation}`, act(place)),
    ]),
  ),
}

const ANSWERING: readonly Actor[] = ['administrator', 'responder']

describe('who may ask what', () => {
  it.each(Object.entries(ADDRESSES))(
    '%s answers those who answer for the agency, and knows nothing for others',
    async (_, ask) => {
      const seen: Record<string, [number, number]> = {}
      const expected: Record<string, [number, number]> = {}
      for (const actor of ACTORS) {
        seen[actor] = [
          (await ask(inboxes[actor], places.own)).status,
          (await ask(inboxes[actor], places.other)).status,
        ]
        const refused = actor === 'anonymous' ? 401 : 404
        expected[actor] = [ANSWERING.includes(actor) ? 200 : refused, refused]
      }
      expect(seen).toEqual(expected)
    },
  )

  it('the other agency has not been touched', async () => {
    const { docs } = await cms.payload.db.find<{ id: string }>({
      collection: 'messages',
      where: { conversation: { equals: places.other.conversation } },
    })
    expect(docs.map(({ id }) => id)).toEqual([places.other.message])
  })

  it('the desk shows everybody no more than their own', async () => {
    const shown: Record<string, unknown> = {}
    for (const actor of ACTORS) {
      const { status, body } = await inboxes[actor].get('/desk')
      const agencies = (body.agencies ?? []) as { slug: string }[]
      shown[actor] = status === 200 ? agencies.map(({ slug }) => slug).join() : status
    }
    const nobody = Object.fromEntries(ACTORS.map((actor) => [actor, '']))
    expect(shown).toEqual({ ...nobody, administrator: 'own', responder: 'own', anonymous: 401 })
  })

  it('the overview is for those who look after the platform', async () => {
    const statuses: Record<string, number> = {}
    for (const actor of ACTORS) statuses[actor] = (await inboxes[actor].get('/overview')).status
    const refused = Object.fromEntries(ACTORS.map((actor) => [actor, 403]))
    expect(statuses).toEqual({ ...refused, operator: 200, platformAuditor: 200, anonymous: 401 })
  })
})

describe('a file of a message', () => {
  it('is handed to those who answer for the agency, and to nobody else', async () => {
    const { payload } = cms
    const key = newKey()
    const data = Buffer.from('Мектептің жоспары')
    const put = await handleEndpoints({
      config: payload.config,
      request: new Request(`http://cms.test${FILES_PATH}/${key}`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${env().siteKey}`, [FILE_NAME_HEADER]: 'plan.txt' },
        body: data,
      }),
    })
    expect(put.status).toBe(204)
    const sent = opening('own', {
      files: [{ key, name: 'plan.txt', type: 'txt', size: data.length }],
    })
    expect(await siteOf(payload.config).handOver(sent)).toEqual(['taken'])
    const found = await findConversation(await createLocalReq({}, payload), { key: sent.key })
    const whole = inboxConversation.parse((await inboxes.responder.get(`/conversations/${found?.id}`)).body)
    const [file] = whole.conversation.messages[0]?.files ?? []
    expect(file).toMatchObject({ name: 'plan.txt', state: 'ready' })

    const path = `/conversations/${found?.id}/files/${file?.id}`
    const statuses: Record<string, number> = {}
    for (const actor of ACTORS) statuses[actor] = (await inboxes[actor].getFile(path)).status
    const refused = Object.fromEntries(ACTORS.map((actor) => [actor, 404]))
    expect(statuses).toEqual({ ...refused, administrator: 200, responder: 200, anonymous: 401 })
    expect(await (await inboxes.responder.getFile(path)).text()).toBe('Мектептің жоспары')
    // Not through another conversation, though it is theirs as well.
    const elsewhere = `/conversations/${places.own.conversation}/files/${file?.id}`
    expect((await inboxes.responder.getFile(elsewhere)).status).toBe(404)
  })
})

describe('what is asked for elsewhere', () => {
  it.each(['nonsense', '000000000000000000000000', '0190a000-0000-7000-8000-000000000000'])(
    'a conversation %s is not found, neither read nor written',
    async (id) => {
      const inbox = inboxes.responder
      expect((await inbox.get(`/conversations/${id}`)).status).toBe(404)
      expect((await inbox.act(id, { act: 'unpublish' })).status).toBe(404)
      expect((await inbox.get(`/similar?conversation=${id}`)).status).toBe(404)
    },
  )

  it('a message of another conversation is not moderated through one’s own', async () => {
    const { status } = await inboxes.responder.act(places.own.conversation, {
      act: 'remove',
      message: places.other.message,
      reason: 'abuse',
    })
    expect(status).toBe(404)
  })

  it('presence in a conversation of another agency is not noted', async () => {
    const { agency } = places.own
    const { conversation } = places.other
    expect((await inboxes.responder.post('/presence', { agency, conversation })).status).toBe(404)
  })

  it('a problem names the remedy in the language of the person’s admin', async () => {
    const { headers, status } = await cms.rest('GET', '/api/inbox/desk')
    expect([status, headers.get('content-type'), headers.get('content-language')]).toEqual([
      401,
      'application/problem+json',
      'kk',
    ])
    const { body } = await inboxes.responder.get(`/conversations?agency=${places.other.agency}`)
    expect(body).toMatchObject({
      type: '/problems/not-found',
      title: 'Мұнда ондай жазысу жоқ',
      detail: expect.any(String),
    })
  })

  it('what does not fit the contract is told field by field', async () => {
    const { status, body } = await inboxes.responder.act(places.own.conversation, {
      act: 'note',
      key: newKey(),
      text: '   ',
    })
    expect([status, body]).toEqual([
      400,
      expect.objectContaining({
        errors: [{ field: 'text', message: 'Мәтін жоқ', remedy: 'Мәтінді жазыңыз.' }],
      }),
    ])
  })
})
