import { inspect } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { insertRows } from '../../src/database/bulkRows.ts'
import { inTransaction } from '../../src/database/inTransaction.ts'
import { newId } from '../../src/database/newId.ts'
import { loggedError } from '../../src/logger/loggedError.ts'
import { messageRow } from '../../src/services/dialogue/addMessage.ts'
import { makeAgency } from '../core/content.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { newKey } from './citizen.ts'

let cms: Cms
let agency: string
beforeAll(async () => {
  cms = await startCms()
  agency = (await makeAgency(cms.payload, 'mod')).id
})
afterAll(() => cms?.close())

const words = 'Менің атым Айгүл, мекенжайым Абай көшесі, 1'

/** What the database says when a message is written twice. */
const failure = () => {
  const { payload } = cms
  const row = messageRow(
    payload,
    { id: newId(payload), agency },
    { key: newKey(), author: 'citizen', text: words, sentAt: new Date().toISOString() },
  )
  return inTransaction(payload, (req) =>
    insertRows(req, 'messages', [row, { ...row, id: newId(payload) }]),
  ).then(
    () => null,
    (error: unknown) => error,
  )
}

it('logs of a statement that failed which it was and why, never what people wrote', async () => {
  const error = await failure()
  expect(inspect(error, { depth: 9 })).toContain(words)
  const logged = JSON.stringify(loggedError(error))
  expect(logged).not.toContain('Айгүл')
  expect(logged).toMatch(/insert into|E11000/)
  expect(logged).toContain(' at async ')
})

it('is how all of cms logs', () => {
  expect(cms.payload.config.logger).toMatchObject({ options: { serializers: { err: loggedError } } })
})
