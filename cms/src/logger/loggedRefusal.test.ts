import { APIError } from 'payload'
import { expect, it } from 'vitest'
import { loggedRefusal } from './loggedRefusal.ts'

const told = (status: number) => new APIError('told', status)

it.each([400, 403, 404, 409, 413, 423, 503])('writes an answer %d without its stack', (status) => {
  expect(loggedRefusal([{ err: told(status) }])).toEqual({ status, msg: 'told' })
  expect(loggedRefusal([told(status)])).toEqual({ status, msg: 'told' })
})

it.each([
  [{ err: told(500) }],
  [{ err: new TypeError('ours') }],
  [new Error('ours')],
  ['a line'],
  [undefined],
])('leaves %s as it is', (logged) => {
  expect(loggedRefusal([logged])).toBeUndefined()
})
