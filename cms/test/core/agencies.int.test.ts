import { domainToASCII } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onboardAgency } from '../../src/services/onboarding/onboardAgency.ts'
import { onboardingFile } from '../../src/services/onboarding/onboardingFile.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { draftNews, logIn, makeAgency, makeUser } from './content.ts'

let cms: Cms

beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.close())

const create = (data: Record<string, unknown>) =>
  cms.payload.create({
    collection: 'agencies',
    locale: 'kk',
    depth: 0,
    data: { slug: 'x', type: 'committee', name: 'Орман комитеті', ...data } as never,
  })
const update = (id: string, data: Record<string, unknown>) =>
  cms.payload.update({ collection: 'agencies', id, locale: 'kk', depth: 0, data })
const faultAt = (path: string) => ({ data: { errors: [{ path }] } })

describe('an agency’s address', () => {
  it.each(['agencies', 'api', 'Upper', 'two words', 'кирилл', ''])('cannot be «%s»', async (slug) => {
    await expect(create({ slug })).rejects.toMatchObject(faultAt('slug'))
  })

  it('once left leads here for ever and is given to nobody else', async () => {
    const { id } = await create({ slug: 'eski' })
    expect(await update(id, { slug: 'zhana' })).toMatchObject({ formerSlugs: ['eski'] })
    await expect(create({ slug: 'eski' })).rejects.toMatchObject(faultAt('slug'))
    expect(await update(id, { slug: 'eski' })).toMatchObject({ formerSlugs: ['zhana'] })
  })
})

describe('domains', () => {
  it('are kept as browsers send them and belong to one agency', async () => {
    const { id, domains } = await create({
      slug: 'domains',
      domains: [{ host: 'ORMAN.gov.kz' }, { host: 'орман.қаз' }],
    })
    expect(domains?.map(({ host }) => host)).toEqual(['orman.gov.kz', domainToASCII('орман.қаз')])
    await expect(create({ slug: 'thief', domains: [{ host: 'orman.gov.kz' }] })).rejects.toMatchObject(
      faultAt('domains.0.host'),
    )
    expect(await update(id, { palette: 'sky' })).toMatchObject({ palette: 'sky' })
  })

  it.each(['https://a.kz', 'a.kz/b', 'a.kz:80', 'localhost', '127.0.0.1', 'a b.kz', 'user@a.kz'])(
    'cannot be «%s»',
    async (host) => {
      await expect(create({ slug: 'wrong', domains: [{ host }] })).rejects.toMatchObject(
        faultAt('domains.0.host'),
      )
    },
  )
})

describe('trees', () => {
  it('of bodies have no circles', async () => {
    const top = await create({ slug: 'top' })
    const middle = await create({ slug: 'middle', parent: top.id })
    const low = await create({ slug: 'low', parent: middle.id })
    await expect(update(top.id, { parent: low.id })).rejects.toMatchObject(faultAt('parent'))
    await expect(update(top.id, { parent: top.id })).rejects.toMatchObject(faultAt('parent'))
  })

  it('of divisions have a way to the top and no two equal keys', async () => {
    const save = (divisions: Record<string, string>[]) => create({ slug: 'units', divisions })
    await expect(
      save([
        { key: 'a', parentKey: 'b' },
        { key: 'b', parentKey: 'a' },
      ]),
    ).rejects.toMatchObject({ status: 400 })
    await expect(save([{ key: 'a', parentKey: 'nowhere' }])).rejects.toMatchObject(
      faultAt('divisions.0.parentKey'),
    )
    await expect(save([{ key: 'a' }, { key: 'a' }])).rejects.toMatchObject(faultAt('divisions.1.key'))
    expect(await save([{ key: 'a' }, { key: 'b', parentKey: 'a' }])).toMatchObject({
      divisions: [{ key: 'a' }, { key: 'b' }],
    })
  })
})

describe('putting an agency on line', () => {
  it('in the admin makes its first administrator', async () => {
    const operator = await makeUser(cms.payload, { platformRole: 'operator' })
    const firstAdministrator = { name: 'Асқар', email: 'Asqar@Example.org', password: 'temporary password' }
    const body = { slug: 'su', type: 'committee' as const, name: 'Су комитеті', shortName: 'Су' }
    const create = (given = firstAdministrator) =>
      cms.payload.create({
        collection: 'agencies',
        locale: 'kk',
        overrideAccess: false,
        user: operator,
        data: { ...body, state: 'live', firstAdministrator: given },
      })
    await expect(create({ ...firstAdministrator, password: 'су комитеті 12' })).rejects.toMatchObject(
      faultAt('firstAdministrator.password'),
    )
    const agency = await create()
    const { user } = await cms.payload.login({
      collection: 'users',
      data: { email: 'asqar@example.org', password: 'temporary password' },
    })
    expect(user).toMatchObject({
      platformRole: 'none',
      memberships: [{ agency: agency.id, role: 'administrator' }],
      // Whoever set it knows it too.
      oneTimeUntil: expect.any(String),
    })
    const stored = await cms.payload.findByID({ collection: 'agencies', id: agency.id })
    expect(stored.firstAdministrator?.password).toBeUndefined()
  })

  const text = (kk: string, ru: string, en: string) => ({ kk, ru, en })
  const file = onboardingFile.parse({
    slug: 'orman',
    type: 'committee',
    name: text('Орман шаруашылығы комитеті', 'Комитет лесного хозяйства', 'Forestry Committee'),
    shortName: text('Орман комитеті', 'Комитет леса', 'Forestry'),
    addresses: [
      {
        text: text('Астана қ., Мәңгілік ел, 8', 'г. Астана, Мангилик ел, 8', 'Mangilik el 8, Astana'),
        postcode: '010000',
      },
    ],
    phones: [{ label: text('Қабылдау бөлмесі', 'Приёмная', 'Reception'), number: '+7 (7172) 74-00-00' }],
    domains: ['orman.example'],
    administrator: { name: 'Айгүл', email: 'aigul@example.org' },
  })

  it('by a file makes it in three languages, once', async () => {
    const first = await onboardAgency(cms.payload, file)
    expect(first).toMatchObject({ agency: 'created', administrator: { kind: 'created' } })
    const password = first.administrator.kind === 'created' ? first.administrator.password : ''
    const { user } = await cms.payload.login({
      collection: 'users',
      data: { email: 'aigul@example.org', password },
    })
    expect(user?.oneTimeUntil).toBeTruthy()
    const { docs } = await cms.payload.find({
      collection: 'agencies',
      locale: 'all',
      where: { slug: { equals: 'orman' } },
    })
    expect(docs[0]).toMatchObject({
      state: 'live',
      name: file.name,
      addresses: [{ text: file.addresses[0]?.text, postcode: '010000' }],
      phones: [{ label: file.phones[0]?.label }],
    })
    expect(await onboardAgency(cms.payload, file)).toMatchObject({
      agency: 'unchanged',
      administrator: { kind: 'unchanged' },
    })
  })

  it('gives a further role to a person who has an account', async () => {
    const second = { ...file, slug: 'orman-2', domains: [] }
    expect(await onboardAgency(cms.payload, second)).toMatchObject({ administrator: { kind: 'appointed' } })
  })

  it('leaves nothing behind when a part fails', async () => {
    const administrator = { ...file.administrator, email: 'not an address' }
    await expect(
      onboardAgency(cms.payload, { ...file, slug: 'half', domains: [], administrator }),
    ).rejects.toThrow()
    const { totalDocs } = await cms.payload.count({
      collection: 'agencies',
      where: { slug: { equals: 'half' } },
    })
    expect(totalDocs).toBe(0)
    await expect(
      onboardAgency(cms.payload, { ...file, slug: 'orphan', parent: 'nobody', domains: [] }),
    ).rejects.toThrow('nobody')
  })
})

it('a save over REST that names no language empties none', async () => {
  const { id } = await makeAgency(cms.payload, 'tilsiz')
  const { email } = await makeUser(cms.payload, { platformRole: 'operator' })
  const token = await logIn(cms.payload, email)
  const saved = await cms.rest('PATCH', `/api/agencies/${id}`, { token, body: { palette: 'sky' } })
  expect(saved.status).toBe(200)
  const { name } = await cms.payload.findByID({ collection: 'agencies', id, locale: 'all' })
  expect(name).toMatchObject({ kk: 'tilsiz министрлігі', ru: 'Министерство tilsiz' })
})

describe('closing a body', () => {
  const closing = (id: string, data: Record<string, unknown> = {}) => update(id, { state: 'closed', ...data })

  it('asks who continues its work', async () => {
    const [old, next] = [await create({ slug: 'kone' }), await create({ slug: 'zhalgas' })]
    const hidden = await create({ slug: 'zhasyryn', state: 'draft' })
    await expect(closing(old.id)).rejects.toMatchObject(faultAt('successor'))
    await expect(closing(old.id, { successor: old.id })).rejects.toMatchObject(faultAt('successor'))
    await expect(closing(old.id, { successor: hidden.id })).rejects.toMatchObject(faultAt('successor'))
    expect(await closing(old.id, { successor: next.id })).toMatchObject({
      state: 'closed',
      successor: next.id,
    })
    const other = await create({ slug: 'songy' })
    expect(await closing(other.id, { withoutSuccessor: true })).toMatchObject({ state: 'closed' })
  })

  it('names the conversations that wait for an answer', async () => {
    const { id } = await create({ slug: 'suraqty' })
    const now = new Date().toISOString()
    const row = {
      agency: id,
      key: 'a-key',
      reference: '2026-ABCD-EFGH',
      kind: 'question',
      form: 'question',
      formTitle: 'Сұрақ',
      language: 'kk',
      state: 'waiting',
      consentedAt: now,
      openedAt: now,
      lastMessageAt: now,
      publication: 'none',
    }
    const { id: conversation } = await cms.payload.db.create({ collection: 'conversations', data: row })
    await expect(closing(id, { withoutSuccessor: true })).rejects.toMatchObject({
      data: { errors: [{ path: 'state', message: expect.stringContaining('1 (2026-ABCD-EFGH)') }] },
    })
    await cms.payload.db.updateOne({
      collection: 'conversations',
      id: conversation as string,
      data: { ...row, state: 'closed' },
    })
    expect(await closing(id, { withoutSuccessor: true })).toMatchObject({ state: 'closed' })
  })

  it('is what happens instead of becoming a draft again', async () => {
    const { id } = await create({ slug: 'korinbes' })
    await expect(update(id, { state: 'draft' })).rejects.toMatchObject(faultAt('state'))
  })
})

describe('deleting a body', () => {
  it('is refused while it has anything', async () => {
    const { id } = await makeAgency(cms.payload, 'full')
    await draftNews(cms.payload, id)
    await expect(cms.payload.delete({ collection: 'agencies', id })).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('«Жаңа мектеп ашылды» (Жаңалық)'),
      data: { uses: [{ title: 'Жаңа мектеп ашылды' }], others: 0 },
    })
    const empty = await makeAgency(cms.payload, 'empty')
    await cms.payload.delete({ collection: 'agencies', id: empty.id })
  })
})

describe('the emergency banner', () => {
  it('says what happened, since when, and ends after it begins', async () => {
    const save = (emergency: Record<string, unknown>) =>
      cms.payload.updateGlobal({ slug: 'platform', locale: 'kk', data: { emergency } })
    await expect(save({ active: true })).rejects.toMatchObject({ data: { errors: { length: 3 } } })
    const whole = { active: true, title: 'Дауыл', text: 'Үйде болыңыз', from: '2026-01-02T00:00:00.000Z' }
    await expect(save({ ...whole, until: '2026-01-01T00:00:00.000Z' })).rejects.toMatchObject(
      faultAt('emergency.until'),
    )
    expect(await save({ ...whole, until: '2026-01-03T00:00:00.000Z' })).toMatchObject({ emergency: whole })
  })
})
