import { APIError, type CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { User } from '../../src/payload-types.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { ACTORS, type Actor, EXPECTED, OPERATIONS, type Operation } from './access.expected.ts'
import { dataFor, fileFor, type Place } from './access.samples.ts'
import { draftNews, makeAgency, makeUser } from './content.ts'

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
