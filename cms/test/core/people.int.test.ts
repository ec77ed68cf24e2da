import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AgencyRole } from '../../src/access/roles.ts'
import type { User } from '../../src/payload-types.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { draftNews, logIn, makeAgency, makeUser, password, publishedNews, texts } from './content.ts'

let cms: Cms
let own: string
let other: string
let administrator: User

beforeAll(async () => {
  cms = await startCms()
  own = (await makeAgency(cms.payload, 'own')).id
  other = (await makeAgency(cms.payload, 'other')).id
  administrator = await member('administrator')
})
afterAll(() => cms.close())

const member = (role: AgencyRole, ...more: { agency: string; role: AgencyRole }[]) =>
  makeUser(cms.payload, { memberships: [{ agency: own, role }, ...more] })

const change = (user: User, id: string, data: Record<string, unknown>) =>
  cms.payload.update({ collection: 'users', id, overrideAccess: false, user, depth: 0, data })

const forbidden = { status: 403 }

describe('an administrator', () => {
  it('gives roles in their own agency only', async () => {
    const person = await member('editor')
    expect(
      await change(administrator, person.id, { memberships: [{ agency: own, role: 'publisher' }] }),
    ).toMatchObject({
      memberships: [{ role: 'publisher' }],
    })
    const elsewhere = [
      { agency: own, role: 'editor' },
      { agency: other, role: 'editor' },
    ]
    await expect(change(administrator, person.id, { memberships: elsewhere })).rejects.toMatchObject(
      forbidden,
    )
  })

  it('makes nobody operator, themselves included', async () => {
    const person = await member('editor')
    await expect(change(administrator, person.id, { platformRole: 'operator' })).rejects.toMatchObject(
      forbidden,
    )
    await expect(change(administrator, administrator.id, { platformRole: 'operator' })).rejects.toMatchObject(
      forbidden,
    )
    const create = (data: Record<string, unknown>) =>
      cms.payload.create({
        collection: 'users',
        overrideAccess: false,
        user: administrator,
        data: {
          name: 'A',
          email: 'a@example.org',
          password: 'a long enough password',
          language: 'kk',
          platformRole: 'none',
          ...data,
        },
      })
    await expect(create({ platformRole: 'auditor' })).rejects.toMatchObject(forbidden)
    await expect(create({ memberships: [{ agency: other, role: 'auditor' }] })).rejects.toMatchObject(
      forbidden,
    )
  })

  it('makes nobody whom they would not find again', async () => {
    const token = await logIn(cms.payload, administrator.email)
    const body = { name: 'A', email: 'lost@example.org', password, language: 'kk' }
    const faults = async (answer: Response) => {
      const { errors } = await answer.json()
      return [answer.status, errors[0].data.errors[0].path]
    }
    expect(await faults(await cms.rest('POST', '/api/users', { token, body }))).toEqual([400, 'memberships'])
    const person = await member('editor')
    const roleless = { token, body: { memberships: [] } }
    expect(await faults(await cms.rest('PATCH', `/api/users/${person.id}`, roleless))).toEqual([
      400,
      'memberships',
    ])
    const made = { ...body, memberships: [{ agency: own, role: 'editor' }] }
    const { doc } = await (await cms.rest('POST', '/api/users', { token, body: made })).json()
    expect((await cms.rest('GET', `/api/users/${doc.id}`, { token })).status).toBe(200)
  })

  it('cannot take over the log-in of a person who also works elsewhere, nor delete them', async () => {
    const person = await member('editor', { agency: other, role: 'administrator' })
    await expect(
      change(administrator, person.id, { password: 'another long password' }),
    ).rejects.toMatchObject(forbidden)
    await expect(change(administrator, person.id, { email: 'mine@example.org' })).rejects.toMatchObject(
      forbidden,
    )
    await expect(
      cms.payload.delete({ collection: 'users', id: person.id, overrideAccess: false, user: administrator }),
    ).rejects.toMatchObject(forbidden)
    expect(
      await change(administrator, person.id, { memberships: [{ agency: other, role: 'administrator' }] }),
    ).toMatchObject({
      memberships: [{ agency: other }],
    })
  })

  it('cannot touch an operator who is also a member', async () => {
    const operator = await makeUser(cms.payload, {
      platformRole: 'operator',
      memberships: [{ agency: own, role: 'editor' }],
    })
    await expect(
      change(administrator, operator.id, { password: 'another long password' }),
    ).rejects.toMatchObject(forbidden)
  })

  it('changes the look and the contacts of the agency, not what it is', async () => {
    const saved = await cms.payload.update({
      collection: 'agencies',
      id: own,
      locale: 'kk',
      depth: 0,
      overrideAccess: false,
      user: administrator,
      data: {
        palette: 'ruby',
        email: 'info@own.example',
        slug: 'stolen',
        type: 'court',
        state: 'closed',
        parent: other,
        domains: [{ host: 'evil.example' }],
      },
    })
    expect(saved).toMatchObject({
      palette: 'ruby',
      email: 'info@own.example',
      slug: 'own',
      type: 'ministry',
      state: 'live',
      domains: [],
    })
    expect(saved.parent ?? null).toBeNull()
  })
})

describe('an operator', () => {
  it('makes operators', async () => {
    const operator = await makeUser(cms.payload, { platformRole: 'operator' })
    const token = await logIn(cms.payload, operator.email)
    const body = { name: 'B', email: 'b@example.org', password, language: 'kk', platformRole: 'operator' }
    expect((await cms.rest('POST', '/api/users', { token, body })).status).toBe(201)
  })
})

describe('anybody', () => {
  it('logs in with an address in .қаз, however it was typed or pasted', async () => {
    const password = 'a long enough password'
    const typed = 'Aigul@Пошта.Қаз'
    const data = {
      name: 'Айгүл',
      email: typed,
      password,
      language: 'kk' as const,
      platformRole: 'none' as const,
    }
    const stored = await cms.payload.create({ collection: 'users', data, depth: 0 })
    expect(stored.email).toBe('aigul@xn--80a1acn3a.xn--80ao21a')
    await expect(
      cms.payload.create({ collection: 'users', data: { ...data, email: stored.email } }),
    ).rejects.toThrow()
    for (const email of [typed, stored.email, '\u202aaigul@пошта.қаз\u202c ']) {
      const answer = await cms.rest('POST', '/api/users/login', { body: { email, password } })
      expect([email, answer.status]).toEqual([email, 200])
    }
  })

  it.each(['айгүл@example.kz', 'a@b', 'a b@example.kz'])(
    'has an address that can be written to, not %j',
    async (email) => {
      const editor = await member('editor')
      await expect(change(editor, editor.id, { email })).rejects.toMatchObject({ status: 400 })
    },
  )

  it('changes their own name but not their own roles', async () => {
    const editor = await member('editor')
    expect(await change(editor, editor.id, { name: 'Жаңа ат' })).toMatchObject({ name: 'Жаңа ат' })
    await expect(
      change(editor, editor.id, { memberships: [{ agency: own, role: 'administrator' }] }),
    ).rejects.toMatchObject(forbidden)
  })
})

describe('the agency of a document', () => {
  it('is that of a person who serves one, whatever is sent', async () => {
    const editor = await member('editor')
    const asEditor = {
      collection: 'news' as const,
      locale: 'kk' as const,
      depth: 0,
      draft: true,
      overrideAccess: false,
      user: editor,
    }
    const created = await cms.payload.create({ ...asEditor, data: texts.kk })
    expect(created.agency).toBe(own)
    await expect(
      cms.payload.create({ ...asEditor, data: { ...texts.kk, agency: other } }),
    ).rejects.toMatchObject(forbidden)
    const moved = await cms.payload.update({ ...asEditor, id: created.id, data: { agency: other } })
    expect(moved.agency).toBe(own)
  })

  it('is asked of a person who serves several, and must be one where they may write', async () => {
    const person = await member('editor', { agency: other, role: 'auditor' })
    const two = await member('editor', { agency: other, role: 'editor' })
    const create = (user: User, data: Record<string, unknown>) =>
      cms.payload.create({
        collection: 'news',
        locale: 'kk',
        depth: 0,
        draft: true,
        overrideAccess: false,
        user,
        data: { ...texts.kk, ...data } as never,
      })
    expect((await create(person, {})).agency).toBe(own)
    await expect(create(person, { agency: other })).rejects.toMatchObject(forbidden)
    await expect(create(two, {})).rejects.toMatchObject({ status: 400 })
    expect((await create(two, { agency: other })).agency).toBe(other)
  })
})

describe('an editor', () => {
  it('leaves the public row alone by whatever way', async () => {
    const editor = await member('editor')
    const { id } = await publishedNews(cms.payload, own)
    const save = (data: Record<string, unknown>, draft?: boolean) =>
      cms.payload.update({
        collection: 'news',
        id,
        locale: 'kk',
        draft,
        depth: 0,
        overrideAccess: false,
        user: editor,
        data,
      })
    await expect(save({ title: 'Бұзылған' })).rejects.toMatchObject(forbidden)
    await expect(save({ title: 'Бұзылған', _status: 'draft' })).rejects.toMatchObject(forbidden)
    await expect(save({ title: 'Бұзылған', _status: 'published' }, true)).rejects.toMatchObject(forbidden)
    await save(
      { title: 'Жоба', publishedAt: '2000-01-01T00:00:00.000Z', withdrawnAt: new Date().toISOString() },
      true,
    )
    const shown = await cms.payload.findByID({ collection: 'news', id, locale: 'kk' })
    expect(shown).toMatchObject({ title: texts.kk.title, _status: 'published' })
    const draft = await cms.payload.findByID({ collection: 'news', id, locale: 'kk', draft: true })
    expect(draft).toMatchObject({ title: 'Жоба', publishedAt: shown.publishedAt })
    expect(draft.withdrawnAt ?? null).toBeNull()
  })

  it('over REST sees the news of their own agency only, in lists and by address', async () => {
    const editor = await member('editor')
    const token = await logIn(cms.payload, editor.email)
    const foreign = await draftNews(cms.payload, other)
    const list = await (await cms.rest('GET', '/api/news?draft=true&depth=0&limit=100', { token })).json()
    expect(new Set(list.docs.map(({ agency }: { agency: string }) => agency))).toEqual(new Set([own]))
    expect((await cms.rest('GET', `/api/news/${foreign}`, { token })).status).toBe(404)
    expect(
      (await cms.rest('PATCH', `/api/news/${foreign}?draft=true`, { token, body: { title: 'x' } })).status,
    ).toBe(403)
    expect((await cms.rest('GET', '/api/news')).status).toBe(403)
    const asked = await cms.rest('GET', `/api/news?where[agency][equals]=${other}`, { token })
    expect(await asked.json()).toMatchObject({ totalDocs: 0 })
  })
})

describe('somebody who leaves a document', () => {
  it('holds it no longer, even where two keystrokes made two locks', async () => {
    const [person, colleague] = [await member('editor'), await member('editor')]
    const id = await draftNews(cms.payload, own)
    const where = { 'document.value': { equals: id } }
    const lock = (user: User) =>
      cms.payload.create({
        collection: 'payload-locked-documents',
        data: {
          document: { relationTo: 'news', value: id },
          user: { relationTo: 'users', value: user.id },
        },
      })
    const [mine, , theirs] = [await lock(person), await lock(person), await lock(colleague)]
    await cms.payload.delete({
      collection: 'payload-locked-documents',
      id: mine.id,
      overrideAccess: false,
      user: person,
    })
    const { docs } = await cms.payload.find({ collection: 'payload-locked-documents', where })
    expect(docs.map((doc) => doc.id)).toEqual([theirs.id])
  })
})
