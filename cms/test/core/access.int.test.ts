import { APIError, type CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../../src/payload-types.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { ACTORS, type Actor, EXPECTED, OPERATIONS, type Operation } from './access.expected.ts'
import { forgedFor, STAMP } from './access.forged.ts'
import { dataFor, fileFor, type Place } from './access.samples.ts'
import { draftNews, logIn, makeAgency, makeUser, publishedNews } from './content.ts'

type Whose = 'own' | 'other'

let cms: Cms
const places = {} as Record<Whose, Place>
const actors = {} as Record<Actor, User | undefined>

beforeAll(async () => {
  cms = await startCms()
  for (const whose of ['own', 'other'] as const) {
    const agency = (await makeAgency(cms.payload, whose)).id
    const news = await draftNews(cms.payload, agency)
    const person = (await makeUser(cms.payload, { memberships: [{ agency, role: 'editor' }] })).id
    const place = { agency, news, person, conversation: '' }
    places[whose] = { ...place, conversation: await makeRow('conversations', place) }
  }
  const { agency } = places.own
  for (const actor of ACTORS) {
    if (actor === 'anonymous') continue
    if (actor === 'operator') actors[actor] = await makeUser(cms.payload, { platformRole: 'operator' })
    else if (actor === 'platformAuditor')
      actors[actor] = await makeUser(cms.payload, { platformRole: 'auditor' })
    else if (actor === 'none') actors[actor] = await makeUser(cms.payload)
    else actors[actor] = await makeUser(cms.payload, { memberships: [{ agency, role: actor }] })
  }
})
afterAll(() => cms.close())

const configOf = (slug: string) => cms.payload.collections[slug as CollectionSlug].config
const hasDrafts = (slug: string) => Boolean(configOf(slug).versions?.drafts)

/** A row of the program itself, which no operation of Payload makes. */
async function makeRow(slug: string, place: Place): Promise<string> {
  const row = await cms.payload.db.create({
    collection: slug as CollectionSlug,
    data: { ...dataFor(configOf(slug), place), createdAt: now(), updatedAt: now() },
  })
  return String(row.id)
}
const now = () => new Date().toISOString()

/** A document of the place to try things on; of public documents a draft that could be published and withdrawn. */
async function makeSample(slug: string, whose: Whose): Promise<string> {
  const place = places[whose]
  if (slug === 'agencies') return place.agency
  if (Object.keys(EXPECTED[slug] ?? {}).length === 0) return makeRow(slug, place)
  const data = dataFor(configOf(slug), place)
  const collection = slug as CollectionSlug
  const drafts = hasDrafts(slug) ? { draft: true, withdrawalReason: 'Ескірді' } : {}
  const { draft, ...texts } = { draft: false, ...drafts }
  const created = await cms.payload.create({
    collection,
    locale: 'kk',
    draft,
    disableTransaction: slug === 'media',
    ...(await fileFor(slug)),
    data: { ...data, ...texts } as never,
  })
  const id = String(created.id)
  const { password: _, email: __, ...again } = data as Record<string, unknown>
  if (draft)
    await cms.payload.update({ collection, id, locale: 'ru', draft, data: { ...again, ...texts } as never })
  return id
}

/** Whether access lets the actor do it. Refusals for other reasons than access count as let through. */
async function tries(
  slug: string,
  operation: Operation,
  user: User | undefined,
  whose: Whose,
  id: string,
): Promise<boolean> {
  const collection = slug as CollectionSlug
  const asThem = { collection, locale: 'kk' as const, depth: 0, overrideAccess: false, user: user ?? null }
  const change = async (data: Record<string, unknown>, draft = false) =>
    cms.payload.update({ ...asThem, id, draft, data: data as never })
  const doing: Record<Operation, () => Promise<unknown>> = {
    create: async () =>
      cms.payload.create({
        ...asThem,
        draft: hasDrafts(slug),
        disableTransaction: slug === 'media',
        ...(await fileFor(slug)),
        data: dataFor(configOf(slug), places[whose]) as never,
      }),
    read: () => cms.payload.findByID({ ...asThem, id, draft: hasDrafts(slug) }),
    readVersions: async () => {
      const { docs } = await cms.payload.findVersions({ ...asThem, where: { parent: { equals: id } } })
      if (!docs.length) throw new APIError('None', 403)
    },
    update: () => change({}, hasDrafts(slug)),
    publish: () => change({ _status: 'published' }),
    unpublish: () => change({ _status: 'draft' }),
    withdraw: () => change({ _status: 'published', withdrawnAt: new Date().toISOString() }),
    delete: () => cms.payload.delete({ ...asThem, id }),
  }
  try {
    await doing[operation]()
    return true
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    if (error.status === 403 || error.status === 404) return false
    if (error.status === 409) return true
    throw error
  }
}

const FOR_DRAFTS: Operation[] = ['readVersions', 'publish', 'unpublish', 'withdraw']

/** What every actor turned out to be able to do with a collection. */
async function walk(slug: string) {
  const samples = { own: await makeSample(slug, 'own'), other: await makeSample(slug, 'other') }
  const result: Record<string, Record<Whose, Actor[]>> = {}
  for (const operation of OPERATIONS) {
    if (FOR_DRAFTS.includes(operation) && !hasDrafts(slug)) continue
    const may: Record<Whose, Actor[]> = { own: [], other: [] }
    for (const whose of ['own', 'other'] as const) {
      for (const actor of ACTORS) {
        if (!(await tries(slug, operation, actors[actor], whose, samples[whose]))) continue
        may[whose].push(actor)
        if (operation === 'delete') samples[whose] = await makeSample(slug, whose)
      }
    }
    if (may.own.length || may.other.length) result[operation] = may
  }
  return result
}

const sorted = (rows: Record<string, Record<Whose, Actor[]>>) =>
  Object.fromEntries(
    Object.entries(rows).map(([operation, { own, other }]) => [
      operation,
      { own: [...own].sort(), other: [...other].sort() },
    ]),
  )

describe('access', () => {
  it('is written down for every collection', () => {
    expect(Object.keys(cms.payload.collections).sort()).toEqual(Object.keys(EXPECTED).sort())
  })

  it('leaves what nobody may read out of the admin, too', () => {
    const closed = Object.keys(EXPECTED).filter((slug) => Object.keys(EXPECTED[slug] ?? {}).length === 0)
    expect(closed.filter((slug) => configOf(slug).admin.hidden !== true)).toEqual([])
  })

  it.each(Object.keys(EXPECTED))(
    'to %s is as written, for every operation, role and agency',
    async (slug) => expect(sorted(await walk(slug))).toEqual(sorted(EXPECTED[slug] as never)),
    180_000,
  )

  it('to the platform’s settings: everybody who works here reads, the operator writes', async () => {
    for (const actor of ACTORS) {
      const asThem = { slug: 'platform' as const, overrideAccess: false, user: actors[actor] ?? null }
      const passes = (saving: Promise<unknown>) =>
        saving.then(
          () => true,
          () => false,
        )
      const reads = await passes(cms.payload.findGlobal(asThem))
      const writes = await passes(
        cms.payload.updateGlobal({ ...asThem, locale: 'kk', data: { title: 'Бірлік' } }),
      )
      expect([actor, reads, writes]).toEqual([
        actor,
        !['none', 'anonymous'].includes(actor),
        actor === 'operator',
      ])
    }
  })
})

describe('what the program keeps itself', () => {
  const WRITTEN = Object.keys(EXPECTED).filter((slug) => EXPECTED[slug]?.create ?? EXPECTED[slug]?.update)
  const tokens = new Map<Actor, string>()
  const tokenOf = async (actor: Actor) => {
    const token = tokens.get(actor) ?? (await logIn(cms.payload, actors[actor]?.email ?? ''))
    tokens.set(actor, token)
    return token
  }
  const send = async (method: string, address: string, actor: Actor, slug: string, data: object) => {
    const { file } = method === 'POST' ? await fileFor(slug) : {}
    const form = file && new FormData()
    form?.set('file', new File([new Uint8Array(file?.data ?? [])], 'a.png', { type: 'image/png' }))
    form?.set('_payload', JSON.stringify(data))
    const draft = hasDrafts(slug) ? '&draft=true' : ''
    const token = await tokenOf(actor)
    return cms.rest(method, `/api${address}?locale=kk&depth=0${draft}`, {
      token,
      form,
      body: form ? undefined : data,
    })
  }
  const rowOf = async (slug: string, id: string) =>
    cms.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: slug as CollectionSlug,
      where: { id: { equals: id } },
    })
  /** Fields in which a row, or its newest version, holds what a client has sent. */
  async function taken(slug: string, id: string, forged: Record<string, unknown>) {
    const version = hasDrafts(slug)
      ? await cms.payload.findByID({
          collection: slug as CollectionSlug,
          id,
          draft: true,
          locale: 'kk',
          depth: 0,
        })
      : {}
    const rows = [await rowOf(slug, id), version as Record<string, unknown>]
    return Object.keys(forged).filter((name) =>
      rows.some((row) => JSON.stringify(row?.[name]) === JSON.stringify(forged[name])),
    )
  }

  // An agency has one page for each node, and the tests above have taken most.
  beforeAll(() => cms.payload.db.deleteMany({ collection: 'pages', where: {} }))

  it.each(WRITTEN)('of %s is taken from nobody who creates or changes it', async (slug) => {
    const rules = EXPECTED[slug]
    const result: unknown[] = []
    for (const actor of rules?.create?.own ?? []) {
      const forged = forgedFor(slug, actor)
      const data = { ...dataFor(configOf(slug), places.own), ...forged }
      const answer = await send('POST', `/${slug}`, actor, slug, data)
      const json = await answer.json()
      if (answer.status === 201)
        result.push([actor, 'create', await taken(slug, String(json.doc.id), forged)])
      else result.push([actor, 'create', answer.status, json])
    }
    const id = await makeSample(slug, 'own')
    for (const actor of rules?.update?.own ?? []) {
      const forged = forgedFor(slug, actor)
      const { status } = await send('PATCH', `/${slug}/${id}`, actor, slug, forged)
      // A lock takes nothing but its holder.
      const isTaken = slug === 'payload-locked-documents' ? 403 : 200
      result.push([actor, 'update', ...(status === isTaken ? [] : [status]), await taken(slug, id, forged)])
    }
    const operations = result.map((row) => (row as unknown[]).slice(0, 2))
    expect(result).toEqual(operations.map((row) => [...row, []]))
    expect(operations.length).toBeGreaterThan(0)
  })

  it('comes back with a version that is restored', async () => {
    const { id } = await publishedNews(cms.payload, places.own.agency)
    const source = { source: 'import:1', sourceDigest: 'abc' }
    await cms.payload.update({ collection: 'news', id, draft: true, locale: 'kk', data: source })
    const { docs } = await cms.payload.findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
      limit: 1,
    })
    const before = await rowOf('news', id)
    const answer = await send('POST', `/news/versions/${docs[0]?.id}`, 'editor', 'news', {})
    expect(answer.status).toBe(200)
    const restored = await cms.payload.findByID({ collection: 'news', id, draft: true })
    expect(restored).toMatchObject({ ...source, createdAt: before?.createdAt })
    expect(restored.createdAt).not.toBe(STAMP)
  })
})

describe('locks of others', () => {
  const lockOn = (relationTo: string, value: string, user: User | undefined) =>
    cms.payload.db.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo, value },
        user: { relationTo: 'users', value: user?.id },
        createdAt: now(),
        updatedAt: now(),
      },
    })
  const ask = async (method: string, address: string, actor: Actor, body?: unknown) =>
    cms.rest(method, `/api/payload-locked-documents${address}`, {
      token: await logIn(cms.payload, actors[actor]?.email ?? ''),
      body,
    })

  it('are read where the document is, of whatever kind it is', async () => {
    const media = await makeSample('media', 'other')
    const own = await makeSample('media', 'own')
    const foreign = [
      await lockOn('news', places.other.news, actors.operator),
      await lockOn('media', media, actors.operator),
      await lockOn('users', places.other.person, actors.operator),
    ].map(({ id }) => String(id))
    const mine = String((await lockOn('media', own, actors.operator)).id)
    for (const actor of ['administrator', 'editor', 'responder'] as const) {
      const { docs } = await (await ask('GET', '?limit=0&depth=0', actor)).json()
      const ids = docs.map(({ id }: { id: string }) => String(id))
      expect([actor, ids.includes(mine), ids.filter((id: string) => foreign.includes(id))]).toEqual([
        actor,
        true,
        [],
      ])
      for (const id of foreign) {
        const user = { relationTo: 'users', value: actors[actor]?.id }
        const statuses = [
          (await ask('GET', `/${id}`, actor)).status,
          (await ask('PATCH', `/${id}`, actor, { user })).status,
          (await ask('DELETE', `/${id}`, actor)).status,
        ]
        expect([actor, ...statuses.map((status) => status >= 403 && status < 500)]).toEqual([
          actor,
          true,
          true,
          true,
        ])
      }
    }
  })

  it('are taken over for oneself only, and never moved to another document', async () => {
    const { id } = await lockOn('news', places.own.news, actors.publisher)
    const self = { relationTo: 'users', value: actors.editor?.id }
    const somebody = { relationTo: 'users', value: places.other.person }
    const document = { relationTo: 'news', value: places.other.news }
    expect((await ask('PATCH', `/${id}`, 'editor', { user: somebody })).status).toBe(403)
    expect((await ask('PATCH', `/${id}`, 'editor', { user: self })).status).toBe(200)
    expect((await ask('PATCH', `/${id}`, 'editor', { document })).status).toBe(403)
    expect((await ask('PATCH', `/${id}`, 'editor', { globalSlug: 'platform' })).status).toBe(403)
    expect((await ask('POST', '', 'editor', { user: self, document })).status).toBe(403)
    expect(
      await cms.payload.db.findOne({ collection: 'payload-locked-documents', where: { id: { equals: id } } }),
    ).toMatchObject({
      document: { relationTo: 'news', value: places.own.news },
      user: { value: actors.editor?.id },
    })
  })
})
