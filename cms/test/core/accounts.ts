import { randomInt } from 'node:crypto'
import { expect } from 'vitest'
import type { AgencyRole } from '../../src/access/roles.ts'
import type { Letter, User } from '../../src/payload-types.ts'
import { ADDRESS_HEADER } from '../../src/services/accounts/clientAddress.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { logIn, makeAgency, makeUser, password } from './content.ts'

export type Answer = { status: number; json: Awaited<ReturnType<Response['json']>>; headers: Headers }

type Options = {
  /** Asked before there is anybody. */
  first?: (rest: Rest) => Promise<unknown>
}
type Rest = (method: string, path: string, body?: unknown, token?: string, from?: string) => Promise<Answer>

/** A cms with one agency and its administrator, as people come to it over REST: each test from an address of its own. */
export async function startAccounts({ first }: Options = {}) {
  const cms: Cms = await startCms()
  const { payload } = cms
  let addresses = 0
  // So that no test has used up the tries of another, nor one file those of the file before it in the same process.
  const network = `10.${randomInt(256)}.${randomInt(256)}`
  const address = () => `${network}.${addresses}`

  const rest: Rest = async (method, path, body, token, from = address()) => {
    const headers = { [ADDRESS_HEADER]: from, 'accept-language': 'kk' }
    const answer = await cms.rest(method, path, { token, body, headers })
    return { status: answer.status, json: await answer.json(), headers: answer.headers }
  }
  await first?.(rest)
  const own = (await makeAgency(payload, 'own')).id
  const member = (role: AgencyRole) => makeUser(payload, { memberships: [{ agency: own, role }] })
  const administrator = await member('administrator')
  const enter = (email: string, given = password, from?: string) =>
    rest('POST', '/api/users/login', { email, password: given }, undefined, from)

  return {
    ...{ cms, own, administrator, rest, member, enter, address },
    newAddress: () => void addresses++,
    tokenOf: async (email: string, given?: string) => (await enter(email, given)).json.token as string,
    change: (id: string, body: unknown, token: string) => rest('PATCH', `/api/users/${id}`, body, token),
    set: (id: string, data: Record<string, unknown>) =>
      payload.db.updateOne({ collection: 'users', id, data }),

    lettersTo: async (to: string) => {
      const where = { to: { equals: to } }
      return (await payload.db.find<Letter>({ collection: 'letters', where, pagination: false })).docs
    },

    stored: async (id: string): Promise<User> => {
      const user = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } })
      if (!user) throw new Error('The account is not there')
      return user
    },

    /** An account as an administrator makes it, with a password that the person has not chosen. */
    newcomer: async (given = 'дала жусан иісі көктем') => {
      const token = await logIn(payload, administrator.email)
      const email = `newcomer${addresses}@example.org`
      const body = {
        ...{ name: 'Newcomer', email, password: given, language: 'ru', platformRole: 'none' },
        memberships: [{ agency: own, role: 'editor' }],
      }
      const { json, status } = await rest('POST', '/api/users', body, token)
      expect(status).toBe(201)
      const { id, oneTimeUntil } = json.doc as { id: string; oneTimeUntil: string }
      return { id, email, password: given, oneTimeUntil }
    },
  }
}

export type Accounts = Awaited<ReturnType<typeof startAccounts>>

/** The fields that an answer finds fault with. */
export const fieldsOf = ({ json }: Answer): string[] =>
  json.errors[0].data.errors.map(({ path }: { path: string }) => path)

export const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
