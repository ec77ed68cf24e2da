import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AgencyRole } from '../../src/access/roles.ts'
import type { Letter, User } from '../../src/payload-types.ts'
import { ADDRESS_HEADER } from '../../src/services/accounts/clientAddress.ts'
import { WRONG_TRIES } from '../../src/services/accounts/figures.ts'
import { withResetLink } from '../../src/services/letters/resetLink.ts'
import { limits } from '../../src/services/limits/limits.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { logIn, makeAgency, makeUser, password } from './content.ts'

type Answer = { status: number; json: Awaited<ReturnType<Response['json']>>; headers: Headers }

let cms: Cms
let own: string
let administrator: User

const first = {} as Record<'weak' | 'made' | 'second', Answer>

beforeAll(async () => {
  cms = await startCms()
  const register = (given: string) =>
    rest('POST', '/api/users/first-register', {
      ...{ name: 'First', email: 'First@Example.org', password: given, platformRole: 'none' },
    })
  first.weak = await register('123')
  first.made = await register(password)
  first.second = await register(password)
  own = (await makeAgency(cms.payload, 'own')).id
  administrator = await member('administrator')
})
afterAll(() => cms.close())

let addresses = 0
let address = ''
// Each test comes from an address of its own, so that none has used up the tries of another.
beforeEach(() => {
  address = `198.51.100.${++addresses}`
})

const member = (role: AgencyRole) => makeUser(cms.payload, { memberships: [{ agency: own, role }] })

async function rest(
  method: string,
  path: string,
  body?: unknown,
  token?: string,
  from = address,
): Promise<Answer> {
  const headers = { [ADDRESS_HEADER]: from, 'accept-language': 'kk' }
  const answer = await cms.rest(method, path, { token, body, headers })
  return { status: answer.status, json: await answer.json(), headers: answer.headers }
}
const enter = (email: string, given = password, from = address) =>
  rest('POST', '/api/users/login', { email, password: given }, undefined, from)
const tokenOf = async (email: string, given = password) => (await enter(email, given)).json.token as string
const change = (id: string, body: unknown, token: string) => rest('PATCH', `/api/users/${id}`, body, token)
const fieldsOf = ({ json }: Answer) => json.errors[0].data.errors.map(({ path }: { path: string }) => path)

const lettersTo = async (to: string) => {
  const where = { to: { equals: to } }
  return (await cms.payload.db.find<Letter>({ collection: 'letters', where, pagination: false })).docs
}
const stored = async (id: string): Promise<User> => {
  const user = await cms.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } })
  if (!user) throw new Error('The account is not there')
  return user
}
const set = (id: string, data: Record<string, unknown>) =>
  cms.payload.db.updateOne({ collection: 'users', id, data })
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

/** An account as an administrator makes it, with a password that the person has not chosen. */
async function newcomer(given = 'дала жусан иісі көктем') {
  const token = await logIn(cms.payload, administrator.email)
  const email = `newcomer${addresses}@example.org`
  const body = {
    ...{ name: 'Newcomer', email, password: given, language: 'ru', platformRole: 'none' },
    memberships: [{ agency: own, role: 'editor' }],
  }
  const { json, status } = await rest('POST', '/api/users', body, token)
  expect(status).toBe(201)
  return { id: json.doc.id as string, email, password: given, oneTimeUntil: json.doc.oneTimeUntil as string }
}

describe('the first person of an installation', () => {
  it('is its operator, with a good password of their own, and the only one who comes like that', async () => {
    expect([first.weak.status, fieldsOf(first.weak)]).toEqual([400, ['password']])
    expect(first.second.status).toBe(403)
    const { user, token } = first.made.json
    expect(user).toMatchObject({ email: 'first@example.org', platformRole: 'operator' })
    expect(user.oneTimeUntil ?? null).toBeNull()
    expect((await rest('GET', '/api/agencies', undefined, token)).status).toBe(200)
  })
})

describe('a password', () => {
  const weak = ['123', 'own own own own']

  it.each(weak)('%s is refused wherever one is set', async (given) => {
    const token = await logIn(cms.payload, administrator.email)
    const person = await member('editor')
    const body = {
      name: 'A',
      email: 'weak@example.org',
      language: 'kk',
      memberships: [{ agency: own, role: 'editor' }],
    }
    const refused = [
      await rest('POST', '/api/users', { ...body, password: given }, token),
      await change(person.id, { password: given }, token),
      await change(administrator.id, { password: given, currentPassword: password }, token),
    ]
    for (const answer of refused) {
      expect([answer.status, fieldsOf(answer)]).toEqual([400, ['password']])
      expect(answer.json.errors[0].data.errors[0].message).toMatch(/сөзден тұратын құпиясөз/)
    }
    const bulk = await rest('PATCH', `/api/users?where[id][equals]=${person.id}`, { password: given }, token)
    expect(bulk.status).toBe(400)
    expect((await enter(person.email)).status).toBe(200)
  })

  it('is a text', async () => {
    const token = await logIn(cms.payload, administrator.email)
    const person = await member('editor')
    for (const given of [12, { $ne: 1 }, ['a']]) {
      const answer = await change(person.id, { password: given }, token)
      expect([answer.status, fieldsOf(answer)]).toEqual([400, ['password']])
    }
  })

  it('of one’s own, like the address, changes with the present one, ends other sessions and is told by letter', async () => {
    const person = await member('editor')
    const [here, elsewhere] = [await tokenOf(person.email), await tokenOf(person.email)]
    const next = 'жаңа құпия тіркес бар екен'
    const email = `moved-${person.email}`
    for (const wanted of [{ password: next }, { email }]) {
      expect(fieldsOf(await change(person.id, wanted, here))).toEqual(['currentPassword'])
      const wrong = await change(person.id, { ...wanted, currentPassword: 'not this one' }, here)
      expect([wrong.status, fieldsOf(wrong)]).toEqual([400, ['currentPassword']])
    }
    expect(await lettersTo(person.email)).toEqual([])

    const both = { password: next, email, currentPassword: password }
    const saved = await change(person.id, both, here)
    expect(saved.status).toBe(200)
    expect(JSON.stringify(saved.json)).not.toContain(password)
    expect((await rest('GET', '/api/users/me', undefined, here)).json.user).toMatchObject({ email })
    expect((await rest('GET', '/api/users/me', undefined, elsewhere)).json.user).toBeNull()
    expect((await lettersTo(person.email)).map(({ subject }) => subject)).toEqual([
      'Пошта мекенжайыңыз өзгерді',
    ])
    expect((await lettersTo(email)).map(({ subject }) => subject).sort()).toEqual(
      ['Пошта мекенжайыңыз өзгерді', 'Құпиясөзіңіз өзгерді'].sort(),
    )
    expect((await enter(email, next)).status).toBe(200)
  })

  it('that is the present one cannot be guessed with somebody’s session', async () => {
    const person = await member('editor')
    const token = await tokenOf(person.email)
    const guess = () => change(person.id, { email: 'x@example.org', currentPassword: 'guess' }, token)
    for (let tries = 0; tries < 5; tries++) expect((await guess()).status).toBe(400)
    expect((await guess()).status).toBe(429)
  })
})

describe('a one-time password', () => {
  it('lets its person do nothing but set their own, and log out', async () => {
    const person = await newcomer()
    expect(new Date(person.oneTimeUntil).getTime()).toBeCloseTo(Date.now() + 72 * 3_600_000, -5)
    const token = await tokenOf(person.email, person.password)
    const asThem = (method: string, path: string, body?: unknown) => rest(method, path, body, token)
    expect((await asThem('GET', '/api/users/me')).json.user.id).toBe(person.id)
    for (const path of ['news', 'agencies', 'media', 'globals/platform', 'payload-preferences'])
      expect([path, (await asThem('GET', `/api/${path}`)).status]).toEqual([path, 403])
    expect((await asThem('POST', '/api/payload-preferences/nav', { open: true })).status).toBe(401)
    expect((await asThem('POST', '/api/news?locale=kk&draft=true', { title: 'x' })).status).toBe(403)
    expect((await asThem('GET', '/api/access')).json.canAccessAdmin).toBeUndefined()
    expect((await change(person.id, { name: 'Other' }, token)).status).toBe(403)

    const own = 'менің жеке тіркесім осы'
    const again = { password: person.password, currentPassword: person.password }
    expect(fieldsOf(await change(person.id, again, token))).toEqual(['password'])
    const saved = await change(person.id, { password: own, currentPassword: person.password }, token)
    expect(saved.status).toBe(200)
    expect((await asThem('GET', '/api/news')).status).toBe(200)
    expect((await lettersTo(person.email)).map(({ subject }) => subject)).toEqual(['Ваш пароль изменён'])
  })

  it('is what an administrator sets for somebody else, and ends after 72 hours', async () => {
    const person = await member('editor')
    const token = await logIn(cms.payload, administrator.email)
    const given = 'көрші ауылдың сары аты'
    expect((await change(person.id, { password: given }, token)).status).toBe(200)
    expect((await stored(person.id)).oneTimeUntil).toBeTruthy()
    expect(await lettersTo(person.email)).toHaveLength(1)
    const inTime = await tokenOf(person.email, given)
    await set(person.id, { oneTimeUntil: inHours(-1) })
    const late = await enter(person.email, given)
    expect([late.status, late.json.errors[0].message]).toEqual([403, expect.stringContaining('мерзімі өтті')])
    const own = { password: 'менің жеке тіркесім осы', currentPassword: given }
    expect((await change(person.id, own, inTime)).status).toBe(403)
    // Nobody but who knows it hears that it has ended.
    expect((await enter(person.email, 'something else')).status).toBe(401)
  })

  it('is no one-time one when the client says so', async () => {
    const person = await newcomer()
    const token = await logIn(cms.payload, administrator.email)
    await change(person.id, { oneTimeUntil: null }, token)
    expect((await stored(person.id)).oneTimeUntil).toBeTruthy()
  })
})

describe('log-in', () => {
  it('answers a wrong password and an unknown name alike, in the same time', async () => {
    const person = await member('editor')
    const timed = async (email: string, from: string) => {
      const began = performance.now()
      const { status, json } = await enter(email, 'wrong', from)
      return { status, json, took: performance.now() - began }
    }
    const rounds = [1, 2, 3, 4]
    const known = []
    const unknown = []
    for (const each of rounds) {
      known.push(await timed(person.email, `203.0.113.${each}`))
      unknown.push(await timed('nobody@example.org', `203.0.113.${each}`))
    }
    expect(unknown.map(({ took: _, ...told }) => told)).toEqual(known.map(({ took: _, ...told }) => told))
    expect(known[0]?.status).toBe(401)
    const fastest = (of: { took: number }[]) => Math.min(...of.map(({ took }) => took))
    expect(fastest(unknown) / fastest(known)).toBeGreaterThan(0.6)
    expect(fastest(unknown) / fastest(known)).toBeLessThan(1.6)
  })

  it('waits after five wrong tries from one address, for known and unknown names, and locks nobody else out', async () => {
    const person = await member('editor')
    for (const email of [person.email, `un${person.email}`]) {
      const tries = await Promise.all(Array.from({ length: 8 }, () => enter(email, 'wrong')))
      expect(tries.map(({ status }) => status).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429])
      const refused = await enter(email)
      expect(refused.status).toBe(429)
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800)
      expect(refused.json.errors[0].message).toContain('Күту уақыты, минут: 15')
    }
    expect((await enter(person.email, password, '192.0.2.7')).status).toBe(200)
  })

  it('waits after fifty wrong tries from one address, whoever’s name is typed; right ones do not count', async () => {
    const person = await member('editor')
    // Each takes a sixth of a second: most of the fifty are not typed here, but counted where the log-in counts them.
    for (let tries = 0; tries < 47; tries++) await limits().take(WRONG_TRIES.fromAddress, address)
    for (let times = 0; times < 4; times++) expect((await enter(person.email)).status).toBe(200)
    const names = ['a', 'b', 'c', 'd', 'e']
    const tries = await Promise.all(names.map((each) => enter(`${each}@example.org`, 'wrong')))
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(3)
    expect((await enter(person.email)).status).toBe(429)
  })

  it('is opened again by an administrator of the person, and by nobody else', async () => {
    const person = await member('editor')
    const foreign = (await makeAgency(cms.payload, 'foreign')).id
    const stranger = await makeUser(cms.payload, {
      memberships: [{ agency: foreign, role: 'administrator' }],
    })
    for (let tries = 0; tries < 6; tries++) await enter(person.email, 'wrong')
    const unlock = async (by: string, email = person.email) =>
      rest('POST', '/api/users/unlock', { email }, by && (await logIn(cms.payload, by)))
    expect((await unlock('')).status).toBe(403)
    expect((await unlock(stranger.email)).status).toBe(403)
    expect((await unlock(person.email)).status).toBe(403)
    expect((await unlock(administrator.email, 'nobody@example.org')).status).toBe(403)
    expect((await enter(person.email)).status).toBe(429)
    expect((await unlock(administrator.email)).status).toBe(200)
    expect((await enter(person.email)).status).toBe(200)
  })

  it('takes no more than there is to a log-in, and understands nothing else', async () => {
    const far = { email: 'a@example.org', password, more: 'x'.repeat(20_000) }
    expect((await rest('POST', '/api/users/login', far)).status).toBe(413)
    for (const body of [{}, { email: 'a@example.org' }, { email: { $ne: 1 }, password }, [], 'x'])
      expect((await rest('POST', '/api/users/login', body)).status).toBe(400)
  })

  it('is logged by one line that names nobody', async () => {
    const info = vi.spyOn(cms.payload.logger, 'info')
    const error = vi.spyOn(cms.payload.logger, 'error')
    for (let tries = 0; tries < 6; tries++) await enter('some.body@example.org', 'wrong')
    const lines = info.mock.calls as unknown as [Record<string, string>, string][]
    expect(lines).toHaveLength(6)
    expect(lines.at(-1)).toEqual([
      { requestId: expect.any(String), account: expect.stringMatching(/^[\w-]{16}$/) },
      'Log-in refused: too many wrong tries',
    ])
    expect(JSON.stringify(lines)).not.toContain('body')
    expect(error).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  })
})

describe('a session', () => {
  const isIn = async (token: string) =>
    Boolean((await rest('GET', '/api/users/me', undefined, token)).json.user)
  const refresh = (token: string) => rest('POST', '/api/users/refresh-token', undefined, token)
  const lasts = (exp: number) => exp - Date.now() / 1000

  it('goes on for an hour at a time and ends after twelve, however active', async () => {
    const person = await member('editor')
    const entered = await enter(person.email)
    expect(lasts(entered.json.exp)).toBeCloseTo(3600, -2)
    const { token } = entered.json
    const began = (hours: number) => async () => {
      const [session] = (await stored(person.id)).sessions ?? []
      await set(person.id, { sessions: [{ ...session, createdAt: inHours(-hours) }] })
    }
    await began(11.5)()
    const renewed = await refresh(token)
    expect(renewed.status).toBe(200)
    expect(lasts(renewed.json.exp)).toBeCloseTo(1800, -2)
    await began(12.1)()
    expect(await isIn(token)).toBe(false)
    expect(await isIn(renewed.json.refreshedToken)).toBe(false)
    expect((await refresh(renewed.json.refreshedToken)).status).toBe(403)
  })

  it('that was left is dead, and so is one in which nothing was done for an hour', async () => {
    const person = await member('editor')
    const [left, idle] = [await tokenOf(person.email), await tokenOf(person.email)]
    expect((await rest('POST', '/api/users/logout', undefined, left)).status).toBe(200)
    expect(await isIn(left)).toBe(false)
    expect(await isIn(idle)).toBe(true)
    const [session] = (await stored(person.id)).sessions ?? []
    await set(person.id, { sessions: [{ ...session, expiresAt: inHours(-0.01) }] })
    expect(await isIn(idle)).toBe(false)
  })
})

describe('a forgotten password', () => {
  const forgot = (email: string) => rest('POST', '/api/users/forgot-password', { email })
  const linkIn = ({ text }: Letter) => /\/reset\/(\w+)/.exec(withResetLink(cms.payload, text))?.[1] ?? ''
  const linkFor = async (email: string) => {
    await forgot(email)
    await vi.waitFor(async () => expect(await lettersTo(email)).not.toEqual([]), 5000)
    return linkIn((await lettersTo(email))[0] as Letter)
  }

  it('is answered alike for every name, with one letter a minute', async () => {
    const person = await member('editor')
    const answers = [
      await forgot(person.email),
      await forgot(person.email),
      await forgot('nobody@example.org'),
    ]
    expect(new Set(answers.map(({ status, json }) => JSON.stringify([status, json]))).size).toBe(1)
    await vi.waitFor(async () => expect(await lettersTo(person.email)).toHaveLength(1), 5000)
  })

  it('is reset once, within the hour, by a link that the database does not hold', async () => {
    const person = await member('editor')
    const session = await tokenOf(person.email)
    for (let tries = 0; tries < 6; tries++) await enter(person.email, 'wrong')
    const token = await linkFor(person.email)
    expect(token).toMatch(/^[0-9a-f]{40}$/)
    expect(JSON.stringify([await stored(person.id), await lettersTo(person.email)])).not.toContain(token)

    const reset = (given: string, by = token) =>
      rest('POST', '/api/users/reset-password', { token: by, password: given })
    const next = 'тағы бір жаңа тіркес керек'
    expect(fieldsOf(await reset('123'))).toEqual(['password'])
    const { resetPasswordToken } = await stored(person.id)
    expect((await reset(next, resetPasswordToken ?? '')).status).toBe(403)
    expect((await reset(next)).status).toBe(200)
    const again = await reset(next)
    expect([again.status, again.json.errors[0].message]).toEqual([
      403,
      expect.stringContaining('жаңа хат сұраңыз'),
    ])
    expect((await rest('GET', '/api/users/me', undefined, session)).json.user).toBeNull()
    // Whoever has the mailbox need not wait for the tries of before.
    expect((await enter(person.email, next)).status).toBe(200)
    expect((await lettersTo(person.email)).map(({ subject }) => subject)).toContain('Құпиясөзіңіз өзгерді')
  })

  it('makes a one-time password one’s own, and an old link nothing', async () => {
    const person = await newcomer()
    const token = await linkFor(person.email)
    const body = { token, password: 'тағы бір жаңа тіркес керек' }
    await set(person.id, { resetPasswordExpiration: inHours(-0.01) })
    expect((await rest('POST', '/api/users/reset-password', body)).status).toBe(403)
    await set(person.id, { resetPasswordExpiration: inHours(0.5) })
    expect((await rest('POST', '/api/users/reset-password', body)).status).toBe(200)
    expect((await stored(person.id)).oneTimeUntil ?? null).toBeNull()
  })
})

describe('how somebody arranges their screens', () => {
  it('is bounded', async () => {
    const token = await tokenOf(administrator.email)
    const save = (key: string, body: unknown) => rest('POST', `/api/payload-preferences/${key}`, body, token)
    expect((await save('collection-news', { value: { limit: 10 } })).json.doc.value).toEqual({ limit: 10 })
    expect((await save('collection-news', { value: 'x'.repeat(40_000) })).status).toBe(413)
    expect((await save('x'.repeat(300), { value: 1 })).status).toBe(400)
    const { json } = await rest('GET', '/api/payload-preferences/collection-news', undefined, token)
    expect(json.value).toEqual({ limit: 10 })
    const row = { value: { a: 'x'.repeat(40_000) } }
    expect((await rest('PATCH', `/api/payload-preferences/${json.id}`, row, token)).status).toBe(403)
  })
})
