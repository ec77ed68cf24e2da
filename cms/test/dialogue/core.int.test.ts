import { afterAll, beforeAll, expect, it } from 'vitest'
import { addEvent } from '../../src/services/dialogue/addEvent.ts'
import { addMessage } from '../../src/services/dialogue/addMessage.ts'
import { inConversation } from '../../src/services/dialogue/inConversation.ts'
import { takenKeys } from '../../src/services/dialogue/takenKeys.ts'
import { updateConversation } from '../../src/services/dialogue/updateConversation.ts'
import { makeAgency } from '../core/content.ts'
import { type Cms, startCms } from '../support/cms.ts'

let cms: Cms
let id: string

const at = '2026-11-26T08:00:00.000Z'
const key = 'kA3vQ0mXb1dYc2eZ4fTg5h'

beforeAll(async () => {
  cms = await startCms()
  const { id: agency } = await makeAgency(cms.payload, 'mod')
  const row = await cms.payload.db.create({
    collection: 'conversations',
    data: {
      agency,
      key,
      reference: '261126-AAAA-AAAA',
      kind: 'question',
      form: 'question',
      formTitle: 'Сұрақ қою',
      language: 'kk',
      state: 'waiting',
      publication: 'none',
      consentedAt: at,
      openedAt: at,
      lastMessageAt: at,
    },
  })
  id = String(row.id)
})
afterAll(() => cms?.close())

it('writes words, events and fields together, and reads them back', async () => {
  const changed = await inConversation(cms.payload, { id }, async (req, row) => {
    await addMessage(req, row, { key: 'said', author: 'citizen', text: 'Сәлем', sentAt: at })
    await addEvent(req, row, 'closed', { at, key: 'closed' })
    return updateConversation(req, row, { state: 'closed', closedAt: at, closeReason: 'by-citizen' })
  })
  const stored = await inConversation(cms.payload, { key }, async (_, row) => row)
  expect(stored).toMatchObject({ id, state: 'closed', closedAt: at, closeReason: 'by-citizen' })
  expect(stored).toEqual({ ...stored, ...changed })
  expect(await takenKeys(cms.payload, ['said', 'closed', 'never'])).toEqual(new Set(['said', 'closed']))
})

it('stores nothing of a step that fails', async () => {
  const failing = inConversation(cms.payload, { id }, async (req, row) => {
    await addMessage(req, row, { key: 'lost', author: 'citizen', text: 'x', sentAt: at })
    expect(await takenKeys(cms.payload, ['lost'], req)).toEqual(new Set(['lost']))
    throw new Error('from the step')
  })
  await expect(failing).rejects.toThrow('from the step')
  expect(await takenKeys(cms.payload, ['lost'])).toEqual(new Set())
})

it('counts right when many change one conversation at once', async () => {
  const add = () =>
    inConversation(cms.payload, { id }, (req, row) =>
      updateConversation(req, row, { unread: (row.unread ?? 0) + 1 }),
    )
  await Promise.all(Array.from({ length: 4 }, add))
  expect(await inConversation(cms.payload, { id }, async (_, row) => row.unread)).toBe(4)
})

it('gives null where there is no such conversation', async () =>
  expect(await inConversation(cms.payload, { key: 'unknown' }, async () => 'ran')).toBeNull())
