import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draftNews, logIn, makeAgency, makeUser, publish } from '../core/content.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { siteProcess } from './ask.ts'

let cms: Cms
let payload: Payload
let agency: string
let editor: string
let stranger: string

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
  agency = (await makeAgency(payload, 'mod')).id
  const other = (await makeAgency(payload, 'eco')).id
  const tokenIn = async (id: string) => {
    const { email } = await makeUser(payload, { memberships: [{ agency: id, role: 'editor' }] })
    return logIn(payload, email)
  }
  editor = await tokenIn(agency)
  stranger = await tokenIn(other)
})
afterAll(() => cms?.close())

const ask = (collection: string, id: string, token?: string) =>
  cms.rest('GET', `/api/live?collection=${collection}&id=${id}`, { token })
const live = async (id: string, collection = 'news') => (await ask(collection, id, editor)).json()
const linksTo = (path: string) =>
  Object.fromEntries(['kk', 'ru', 'en'].map((locale) => [locale, `https://birlik.example/${locale}${path}`]))

describe('whether a document is live', () => {
  it('is told from its publication to the word of the site, with its address in each language', async () => {
    const id = await draftNews(payload, agency)
    expect(await live(id)).toEqual({ state: 'none', at: null, links: null })

    const { slug } = await publish(payload, id)
    const links = linksTo(`/mod/press/news/${slug}`)
    expect(await live(id)).toEqual({ state: 'unheard', at: expect.stringMatching(/Z$/), links })

    const site = siteProcess(payload.config, 'a')
    await site.ask()
    await expect.poll(async () => (await live(id)).state).toBe('waiting')
    await site.untilHeard(`news:${id}`)
    await site.ask(0)
    await expect.poll(() => live(id)).toEqual({ state: 'live', at: expect.stringMatching(/Z$/), links })

    await publish(payload, id, { title: 'Өзгерген' })
    expect((await live(id)).state).toBe('waiting')
  })

  it('is told of a body, but with no address while it is a draft', async () => {
    expect(await live(agency, 'agencies')).toMatchObject({ links: linksTo('/mod/') })
    const data = { slug: 'unborn', type: 'agency' as const, name: 'Жоба', state: 'draft' as const }
    const { id } = await payload.create({ collection: 'agencies', locale: 'kk', data })
    const { email } = await makeUser(payload, { platformRole: 'operator' })
    const told = await ask('agencies', id, await logIn(payload, email))
    expect(await told.json()).toMatchObject({ links: null })
  })

  it('is told to those who may read the document', async () => {
    const id = await draftNews(payload, agency)
    expect((await ask('news', id)).status).toBe(401)
    expect((await ask('news', id, stranger)).status).toBe(404)
    expect((await ask('agencies', agency, stranger)).status).toBe(404)
    expect((await ask('news', id, editor)).status).toBe(200)
  })

  it('is not told of what is no document', async () => {
    expect((await ask('news', 'nonsense', editor)).status).toBe(404)
    expect((await ask('users', agency, editor)).status).toBe(400)
    expect((await ask('news', '', editor)).status).toBe(400)
  })
})
