import type { CollectionSlug } from 'payload'
import { afterAll, describe, expect, it } from 'vitest'
import type { User } from '../../src/payload-types.ts'
import { type Actor, EXPECTED } from './access.expected.ts'
import { forgedFor, STAMP } from './access.forged.ts'
import { dataFor, fileFor } from './access.samples.ts'
import { startAccessWorld } from './accessWorld.ts'
import { logIn, publishedNews } from './content.ts'

const { cms, places, actors, configOf, hasDrafts, makeSample } = await startAccessWorld()
afterAll(() => cms.close())

const now = () => new Date().toISOString()

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
