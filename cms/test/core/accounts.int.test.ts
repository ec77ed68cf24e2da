import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Accounts, type Answer, fieldsOf, inHours, startAccounts } from './accounts.ts'
import { logIn, password } from './content.ts'

let cms: Accounts['cms']
let own: Accounts['own']
let administrator: Accounts['administrator']
let rest: Accounts['rest']
let member: Accounts['member']
let enter: Accounts['enter']
let tokenOf: Accounts['tokenOf']
let change: Accounts['change']
let set: Accounts['set']
let lettersTo: Accounts['lettersTo']
let stored: Accounts['stored']
let newcomer: Accounts['newcomer']
let accounts: Accounts
const first = {} as Record<'weak' | 'made' | 'second', Answer>

beforeAll(async () => {
  accounts = await startAccounts({
    first: async (rest) => {
      const register = (given: string) =>
        rest('POST', '/api/users/first-register', {
          ...{ name: 'First', email: 'First@Example.org', password: given, platformRole: 'none' },
        })
      first.weak = await register('123')
      first.made = await register(password)
      first.second = await register(password)
    },
  })
  ;({ cms, own, administrator, rest, member, enter, tokenOf, change, set, lettersTo, stored, newcomer } =
    accounts)
})
beforeEach(() => accounts.newAddress())
afterAll(() => accounts.cms.close())

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
