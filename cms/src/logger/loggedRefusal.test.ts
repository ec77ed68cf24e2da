import { APIError } from 'payload'
import { expect, it } from 'vitest'
import { DatabaseBusyError } from '../database/databaseBusyError.ts'
import { loggedRefusal } from './loggedRefusal.ts'

const busy = new Error('Failed query', { cause: new DatabaseBusyError('waited 10000 ms') })

const told = (status: number) => new APIError('told', status)

it.each([400, 403, 404, 409, 413, 423])('writes an answer %d without its stack', (status) => {
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

it('knows a busy database, and a form that is none, which come without a status', () => {
  expect(loggedRefusal([{ err: busy }])?.status).toBe(503)
  expect(loggedRefusal([{ err: new Error('Unexpected end of form') }])?.status).toBe(400)
})
