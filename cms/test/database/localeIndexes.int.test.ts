import { afterAll, beforeAll, expect, test } from 'vitest'
import { plansOf } from '../support/queryPlan.ts'
import { createNotes, freshPayload } from './support.ts'

let fresh: Awaited<ReturnType<typeof freshPayload>>

beforeAll(async () => {
  fresh = await freshPayload('sqlite')
  await createNotes(fresh.store, 20, 'list')
})
afterAll(() => fresh.close())

test('a list of localized documents reads no table of translations from end to end', async () => {
  const list = () => fresh.store.find({ collection: 'notes', limit: 10, sort: '-createdAt', locale: 'ru' })
  const plans = await plansOf(fresh.payload, list)
  expect(plans.some(({ sql }) => sql.includes('notes_locales'))).toBe(true)
  expect(plans.flatMap(({ scans }) => scans).filter((line) => line.includes('locales'))).toEqual([])
})

test('every table of translations, of versions too, has the index', async () => {
  const { rows } = await fresh.payload.db.drizzle.run(
    `SELECT m.tbl_name FROM sqlite_master m, pragma_index_info(m.name) i
     WHERE m.type = 'index' AND i.seqno = 0 AND i.name = '_parent_id' AND m.tbl_name LIKE '%_locales' ORDER BY 1`,
  )
  expect(rows.map((row) => row.tbl_name)).toEqual(['_notes_v_locales', 'notes_locales'])
})
