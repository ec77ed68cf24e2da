import type { CollectionSlug } from 'payload'
import type { User } from '../../src/payload-types.ts'
import { startCms } from '../support/cms.ts'
import { ACTORS, type Actor, EXPECTED } from './access.expected.ts'
import { dataFor, fileFor, type Place } from './access.samples.ts'
import { draftNews, makeAgency, makeUser } from './content.ts'

export type Whose = 'own' | 'other'

/** Two agencies with something of every kind, and everybody who may ask for it: people of the first, of the platform, of nowhere. */
export async function startAccessWorld() {
  const cms = await startCms()
  const places = {} as Record<Whose, Place>
  const actors = {} as Record<Actor, User | undefined>
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

  return { cms, places, actors, configOf, hasDrafts, makeSample }
}
