import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPublished } from '../../src/services/publishing/createPublished.ts'
import type { ContentKind } from '../../src/services/publishing/requiredTexts.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { logIn, makeAgency, makeUser, texts } from './content.ts'

let cms: Cms
let token: string
let agency: string

beforeAll(async () => {
  cms = await startCms()
  agency = (await makeAgency(cms.payload, 'maidd')).id
  const { email } = await makeUser(cms.payload, { platformRole: 'operator' })
  token = await logIn(cms.payload, email)
})
afterAll(() => cms.close())

type Data = Record<string, unknown>
type Refusal = { errors: { data?: { errors: { path: string; message: string }[] } }[] }

async function send(method: string, address: string, body: Data) {
  const answer = await cms.rest(method, address, { token, body })
  const said = (await answer.json()) as Refusal
  const faults = said.errors?.flatMap(({ data }) => data?.errors ?? []) ?? []
  return { status: answer.status, paths: faults.map(({ path }) => path), faults }
}

const make = (kind: ContentKind, data: Data) =>
  createPublished(cms.payload, {
    collection: kind,
    data: { agency, ...data },
    texts: { kk: texts.kk, ru: texts.ru },
  })

const ten = '2030-11-28T05:00:00.000Z'
const nine = '2030-11-28T04:00:00.000Z'
const act = { kind: 'order', force: 'in-force', number: '1-НҚ', date: '2026-01-15' }

const KINDS: [ContentKind, Data, Data, string][] = [
  ['events', { kind: 'event', startsAt: ten }, { endsAt: nine }, 'endsAt'],
  ['vacancies', { kind: 'corps-b', deadline: ten }, { deadline: '2020-01-01T05:00:00.000Z' }, 'deadline'],
  ['projects', { state: 'running', from: '2026-02-01' }, { until: '2026-01-31' }, 'until'],
  ['services', { fee: { kind: 'free' } }, { downtime: { from: ten, until: nine } }, 'downtime.until'],
  ['services', { fee: { kind: 'free' } }, { term: { value: 3 } }, 'term.unit'],
  ['services', { fee: { kind: 'free' } }, { fee: { kind: 'mci' } }, 'fee.mci'],
  ['documents', act, { number: ' ' }, 'number'],
  ['documents', act, { date: null }, 'date'],
]

describe.each(KINDS)('%s %j with %j', (kind, data, wrong, path) => {
  it('is never published over REST, however it is asked for', async () => {
    const id = await make(kind, data)
    const published = { ...wrong, _status: 'published' }
    const whole = { agency, ...texts.kk, ...data, ...published }
    const created = await send('POST', `/api/${kind}?locale=kk`, whole)
    expect([created.status, created.paths.includes(path)]).toEqual([400, true])
    expect(await send('PATCH', `/api/${kind}/${id}?locale=kk`, published)).toMatchObject({
      status: 400,
      paths: [path],
    })
    const drafted = await send('PATCH', `/api/${kind}/${id}?locale=kk&draft=true`, {
      ...wrong,
      _status: 'draft',
    })
    expect(drafted.status).toBe(200)
    const bulk = await send('PATCH', `/api/${kind}?locale=kk&where[id][equals]=${id}`, published)
    expect(bulk.status).toBe(400)
    const row = await cms.payload.findByID({ collection: kind, id, draft: false, depth: 0 })
    expect(row).toMatchObject({ _status: 'published' })
    const [group = '', name] = path.split('.')
    const value = (wrong[group] as Data | undefined)?.[name ?? ''] ?? wrong[group]
    const kept = (row as unknown as Data)[group]
    expect(name ? (kept as Data | null)?.[name] : kept).not.toEqual(value)
  })
})

it('a document is published with a text or a file', async () => {
  const { id } = await cms.payload.create({
    collection: 'documents',
    locale: 'kk',
    draft: true,
    data: { agency, ...act, title: 'Бұйрық' } as never,
  })
  await cms.payload.update({
    collection: 'documents',
    id,
    locale: 'ru',
    draft: true,
    data: { title: 'Приказ' },
  })
  const publishing = { _status: 'published' }
  expect(await send('PATCH', `/api/documents/${id}?locale=kk`, publishing)).toMatchObject({
    status: 400,
    paths: ['files'],
  })
  const data = Buffer.from('a,b\n1,2\n')
  const upload = { data, name: 'buiryq.csv', mimetype: 'text/csv', size: data.length }
  const file = await cms.payload.create({ collection: 'media', locale: 'kk', data: { agency }, file: upload })
  const filed = { ...publishing, files: [{ file: file.id }] }
  expect((await send('PATCH', `/api/documents/${id}?locale=kk`, filed)).status).toBe(200)
})

it.each([
  [{ hours: [{ day: 'mon', from: '18:00', until: '09:00' }] }, 'hours.0.until'],
  [{ hours: [{ day: 'mon', from: '09:00' }] }, 'hours.0.until'],
  [
    { hours: [{ day: 'mon', from: '09:00', until: '18:00', breakFrom: '08:00', breakUntil: '09:30' }] },
    'hours.0.breakFrom',
  ],
  [{ hours: [{ day: 'mon' }, { day: 'mon' }] }, 'hours.1.day'],
  [{ point: { lat: 51.1, lon: null } }, 'point.lon'],
  [
    { accounts: [{ network: 'telegram', handle: 'demo', url: 'https://facebook.com/demo' }] },
    'accounts.0.url',
  ],
])('an agency with %j is refused at %s', async (data, path) => {
  expect(await send('PATCH', `/api/agencies/${agency}?locale=kk`, data)).toMatchObject({
    status: 400,
    paths: [path],
  })
})

it('the settings of the platform do not contradict themselves', async () => {
  const emergency = { active: false, from: ten, until: nine }
  const mci = [
    { from: '2026-01-01', value: 4325 },
    { from: '2026-01-01', value: 4326 },
  ]
  const answer = await send('POST', '/api/globals/platform?locale=kk', { emergency, mci })
  expect(answer).toMatchObject({ status: 400, paths: ['emergency.until', 'mci.1.from'] })
})

it('says what is wrong and how to mend it in the language of the screen', async () => {
  const account = { network: 'telegram', handle: 'demo', url: 'https://vk.com/demo' }
  for (const [language, words] of [
    ['kk', 'Толық мекенжайын жазыңыз: https://t.me/…'],
    ['ru', 'Укажите полный адрес: https://t.me/…'],
    ['en', 'Give its full address: https://t.me/…'],
  ] as const) {
    const body = { accounts: [account] }
    const answer = await cms.rest('PATCH', `/api/agencies/${agency}?locale=kk`, { token, language, body })
    const said = (await answer.json()) as Refusal
    expect(said.errors[0]?.data?.errors[0]?.message).toContain(words)
  }
})
