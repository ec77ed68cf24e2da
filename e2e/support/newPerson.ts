import { randomBytes } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { desk as workAt } from './desk.ts'

export type Person = { id: string; email: string; password: string }

/** Somebody new at an agency, with the one-time password that the operator has set. */
export async function newPerson(request: APIRequestContext, agency: string, role: string): Promise<Person> {
  const { get, post } = await workAt(request, 'operator')
  const { docs } = await get('/agencies', { 'where[slug][equals]': agency, depth: '0' })
  const mark = randomBytes(5).toString('hex')
  const who = { email: `person.${mark}@example.gov.kz`, password: randomBytes(12).toString('base64url') }
  const memberships = [{ agency: docs[0].id, role }]
  const { doc } = await post('/users', {
    ...{ ...who, name: 'Сынақ', language: 'kk', platformRole: 'none', memberships },
  })
  return { ...who, id: doc.id }
}

/** The same with a password of their own, as they are after their first log-in. */
export async function settledPerson(
  request: APIRequestContext,
  agency: string,
  role: string,
): Promise<Person> {
  const { id, email, password: currentPassword } = await newPerson(request, agency, role)
  const cms = process.env.BIRLIK_CMS_URL ?? ''
  const entered = await request.post(`${cms}/api/users/login`, { data: { email, password: currentPassword } })
  const { token } = await entered.json()
  const password = randomBytes(12).toString('base64url')
  const data = { password, currentPassword }
  await request.patch(`${cms}/api/users/${id}`, { data, headers: { authorization: `JWT ${token}` } })
  return { id, email, password }
}
