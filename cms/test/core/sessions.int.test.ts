import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { MOST_KEYS } from '../../src/endpoints/accounts/boundPreferences.ts'
import type { Letter } from '../../src/payload-types.ts'
import { WRONG_TRIES } from '../../src/services/accounts/figures.ts'
import { withResetLink } from '../../src/services/letters/resetLink.ts'
import { limits } from '../../src/services/limits/limits.ts'
import { type Accounts, fieldsOf, inHours, startAccounts } from './accounts.ts'
import { logIn, makeAgency, makeUser, password } from './content.ts'

let cms: Accounts['cms']
let administrator: Accounts['administrator']
let rest: Accounts['rest']
let member: Accounts['member']
let enter: Accounts['enter']
let tokenOf: Accounts['tokenOf']
let set: Accounts['set']
let lettersTo: Accounts['lettersTo']
let stored: Accounts['stored']
let newcomer: Accounts['newcomer']
let accounts: Accounts

beforeAll(async () => {
  accounts = await startAccounts()
  ;({ cms, administrator, rest, member, enter, tokenOf, set, lettersTo, stored, newcomer } = accounts)
})
beforeEach(() => accounts.newAddress())
afterAll(() => accounts.cms.close())

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
    for (let tries = 0; tries < 47; tries++) await limits().take(WRONG_TRIES.fromAddress, accounts.address())
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
      expect.stringContaining('жаңасын сұраңыз'),
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

  it('makes room for what is arranged now', async () => {
    const person = await member('editor')
    const token = await tokenOf(person.email)
    const user = { relationTo: 'users' as const, value: person.id }
    for (let each = 0; each < MOST_KEYS; each++) {
      const moment = inHours(each - MOST_KEYS)
      const data = { key: `k${each}`, value: each, user, createdAt: moment, updatedAt: moment }
      await cms.payload.db.create({ collection: 'payload-preferences', data })
    }
    expect((await rest('POST', '/api/payload-preferences/new', { value: 1 }, token)).status).toBe(200)
    const where = { 'user.value': { equals: person.id } }
    const { docs } = await cms.payload.db.find<{ id: string; key: string }>({
      ...{ collection: 'payload-preferences', where, pagination: false },
    })
    const keys = docs.map(({ key }) => key)
    expect(keys).toHaveLength(MOST_KEYS)
    expect([keys.includes('new'), keys.includes('k0'), keys.includes('k1')]).toEqual([true, false, true])
  })
})
