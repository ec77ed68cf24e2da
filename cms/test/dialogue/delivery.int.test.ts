import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SUBMISSIONS_PATH, type Submission } from '@birlik/shared/contract'
import { tidyAnswer } from '@birlik/shared/rules'
import { isBlank } from '@birlik/shared/text'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takenKeys } from '../../src/services/dialogue/takenKeys.ts'
import { plansOfReads } from '../api/plansOfReads.ts'
import { makeAgency } from '../core/content.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { testKind } from '../support/testDatabase.ts'
import { newKey, opening, sending, siteOf } from './citizen.ts'

let cms: Cms
let payload: Payload
let site: ReturnType<typeof siteOf>

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
  await makeAgency(payload, 'mod')
  site = siteOf(payload.config)
})
afterAll(() => cms?.close())

const openings = (count: number) => Array.from({ length: count }, () => opening('mod'))
const countOf = async (collection: 'conversations' | 'messages') =>
  (await payload.count({ collection })).totalDocs
const stored = async (submissions: Submission[]) =>
  (
    await takenKeys(
      payload,
      submissions.map(({ key }) => key),
    )
  ).size
const idOf = async (key = '') => {
  const row = await payload.db.findOne<{ id: string }>({
    collection: 'conversations',
    where: { key: { equals: key } },
  })
  return row?.id ?? ''
}
const all = (outcome: string, count: number) => Array.from({ length: count }, () => outcome)

describe('who hands over', () => {
  it.each([
    ['without a key', ''],
    ['with a wrong key', 'x'.repeat(43)],
  ])('%s is refused, whatever is asked', async (_, key) => {
    const stranger = siteOf(payload.config, key)
    const { key: known } = opening('mod')
    const answers = [
      await stranger.ask('POST', SUBMISSIONS_PATH, { submissions: [opening('mod')] }),
      await stranger.ask('GET', `/api/private/dialogue/conversations/${known}`),
      await stranger.read(known),
      await stranger.availability('mod'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401])
  })

  it.each([
    undefined,
    {},
    { submissions: [] },
    { submissions: 'x' },
    { submissions: Array.from({ length: 101 }, () => ({})) },
  ])('is told that %j is no batch', async (body) =>
    expect((await site.ask('POST', SUBMISSIONS_PATH, body)).status).toBe(400),
  )
})

describe('a sending that comes again', () => {
  it('is taken without effect', async () => {
    const [first] = openings(1)
    const key = first?.key ?? ''
    const batch = [first, sending('reply', key, { text: 'Ещё' }), sending('closing', key)]
    expect(await site.handOver(...batch)).toEqual(all('taken', 3))
    const before = await site.view(key)
    expect(await site.handOver(...batch)).toEqual(all('taken', 3))
    expect(await site.view(key)).toEqual(before)
  })

  it('in one batch is taken once', async () => {
    const [first] = openings(1)
    const before = await countOf('conversations')
    expect(await site.handOver(first, first, first)).toEqual(['taken'])
    expect((await countOf('conversations')) - before).toBe(1)
  })

  it('fifty times at once is taken once', async () => {
    const batch = openings(3)
    const before = await countOf('messages')
    const answers = await Promise.all(
      Array.from({ length: 50 }, async () => {
        // Site hands over again what was busy.
        for (;;) {
          const outcomes = await site.handOver(...batch)
          if (!outcomes.includes('later: busy')) return outcomes
        }
      }),
    )
    expect(new Set(answers.flat())).toEqual(new Set(['taken']))
    expect((await countOf('messages')) - before).toBe(3)
  })

  it('to two processes of cms at once is taken once', async () => {
    const second = await getPayload({ config: payload.config, key: 'second' })
    const batch = openings(20)
    const before = await countOf('conversations')
    const other = siteOf(payload.config, undefined, 'second')
    const answers = await Promise.all([site.handOver(...batch), other.handOver(...batch)])
    expect(answers.flat()).toEqual(all('taken', 40))
    expect((await countOf('conversations')) - before).toBe(20)
    await second.destroy()
  })
})

describe('a batch', () => {
  it('is taken in its order', async () => {
    const [first] = openings(1)
    const key = first?.key ?? ''
    const reply = (text: string) => sending('reply', key, { text })
    const batch = [
      first,
      reply('1'),
      reply('2'),
      sending('closing', key),
      sending('reopening', key, { text: '3' }),
    ]
    expect(await site.handOver(...batch)).toEqual(all('taken', 5))
    const { state, messages } = await site.view(key)
    expect(state).toBe('waiting')
    expect(messages.map(({ event, text }) => event ?? text).slice(1)).toEqual([
      '1',
      '2',
      'closed',
      'reopened',
      '3',
    ])
  })

  it('holds back what belongs to a conversation that has not arrived, and nothing else', async () => {
    const [first, unknown] = openings(2)
    const reply = sending('reply', unknown?.key ?? '', { text: 'Ещё' })
    expect(await site.handOver(reply, first)).toEqual(['later: unknown-conversation', 'taken'])
    expect(await site.handOver(unknown)).toEqual(['taken'])
    expect(await site.handOver(reply)).toEqual(['taken'])
  })

  it('of things that are not of the contract says which, and takes the rest', async () => {
    const [first] = openings(1)
    const bad = [
      { ...opening('mod'), consented: false },
      { ...opening('mod'), kind: 'riddle' },
      { ...opening('mod'), sentAt: 'yesterday' },
      { ...opening('mod'), values: { message: 'x'.repeat(10_001) } },
    ]
    const outcomes = await site.handOver(...bad, null, 'text', { key: 'short' }, first)
    expect(outcomes).toEqual([...all('refused: malformed', 4), 'taken'])
  })

  it('of a site that is newer says to try again, once this cms knows what it says', async () => {
    const [first] = openings(1)
    const newer = { ...first, mood: 'calm' }
    const wrong = { ...opening('mod'), mood: 'calm', consented: false }
    expect(await site.handOver(newer, wrong)).toEqual(['later: unknown-shape', 'refused: malformed'])
    expect(await site.handOver(first)).toEqual(['taken'])
  })

  it('of which one cannot be stored loses nobody else', async () => {
    const [whole, ...batch] = openings(6)
    const [, , poison] = batch
    // What no rule foresees: a conversation of this key is there, damaged.
    await site.handOver(whole)
    const id = await idOf(whole?.key)
    await payload.db.deleteMany({ collection: 'messages', where: { conversation: { equals: id } } })
    await payload.db.updateOne({
      collection: 'conversations',
      id,
      data: { key: poison?.key, values: { damaged: true } },
    })
    expect(await site.handOver(...batch)).toEqual(['taken', 'taken', 'later: failed', 'taken', 'taken'])
    await payload.db.deleteOne({ collection: 'conversations', where: { id: { equals: id } } })
    expect(await site.handOver(...batch)).toEqual(all('taken', 5))
  })

  it('that the database has no time for is asked for again, and not tried one by one', async () => {
    const batch = openings(3)
    const { beginTransaction } = payload.db
    let begun = 0
    payload.db.beginTransaction = async () => {
      begun++
      const { DatabaseBusyError } = await import('../../src/database/databaseBusyError.ts')
      throw new DatabaseBusyError('for this test')
    }
    expect(await site.handOver(...batch)).toEqual(all('later: busy', 3))
    payload.db.beginTransaction = beginTransaction
    expect([begun, await stored(batch)]).toEqual([1, 0])
  })
})

describe('a commit', () => {
  if (testKind === 'sqlite')
    it('that SQLite refuses is never called taken', async () => {
      const batch = openings(4)
      const undo = beforeCommit(payload, async (id) => {
        const adapter = payload.db as unknown as SQLiteAdapter
        const db = adapter.sessions[id]?.db as unknown as SQLiteAdapter['drizzle']
        // Foreign keys are checked only at COMMIT, and here one leads nowhere.
        await db.run(sql`PRAGMA defer_foreign_keys = ON`)
        await db.run(sql`UPDATE messages SET agency_id = 'nobody' WHERE conversation_id IS NOT NULL`)
      })
      expect(new Set(await site.handOver(...batch))).toEqual(new Set(['later: failed']))
      undo()
      expect(await stored(batch)).toBe(0)
      expect(await site.handOver(...batch)).toEqual(all('taken', 4))
    })

  it('that seems to succeed but stores nothing is never called taken', async () => {
    const batch = openings(4)
    const { commitTransaction } = payload.db
    payload.db.commitTransaction = (id) => payload.db.rollbackTransaction(id)
    expect(await site.handOver(...batch)).toEqual(all('later: failed', 4))
    payload.db.commitTransaction = commitTransaction
    expect(await site.handOver(...batch)).toEqual(all('taken', 4))
  })

  it('that seems to fail but has stored everything is called taken', async () => {
    const batch = openings(4)
    const { commitTransaction } = payload.db
    payload.db.commitTransaction = async (id) => {
      await commitTransaction.call(payload.db, id)
      throw new Error('The answer got lost')
    }
    expect(await site.handOver(...batch)).toEqual(all('taken', 4))
    payload.db.commitTransaction = commitTransaction
    expect(await stored(batch)).toBe(4)
  })
})

function beforeCommit(of: Payload, step: (id: string) => Promise<void>) {
  const { commitTransaction } = of.db
  of.db.commitTransaction = async (id) => {
    await step(String(await id))
    return commitTransaction.call(of.db, id)
  }
  return () => {
    of.db.commitTransaction = commitTransaction
  }
}

describe('files', () => {
  const file = () => ({ key: newKey(), name: 'Акт.pdf', type: 'pdf' as const, size: 1234 })
  /** What is left of a file when it has arrived; here without bytes, as of one that was refused. */
  const arrive = (key: string, state: 'ready' | 'refused') =>
    payload.db.create({ collection: 'attachments', data: { key, originalName: 'Акт.pdf', state } })

  it('are waited for, then shown with the message that carries them', async () => {
    const [paper, virus] = [file(), file()]
    const first = opening('mod', { files: [paper, virus] })
    expect(await site.handOver(first)).toEqual(['later: file-missing'])
    const row = await arrive(paper.key, 'ready')
    expect(await site.handOver(first)).toEqual(['later: file-missing'])
    await arrive(virus.key, 'refused')
    expect(await site.handOver(first)).toEqual(['taken'])
    const [message] = (await site.view(first.key)).messages
    expect(message?.files).toEqual([
      { id: String(row.id), name: 'Акт.pdf', type: 'pdf', size: 1234, state: 'ready' },
      { id: expect.any(String), name: 'Акт.pdf', type: 'pdf', size: 1234, state: 'refused' },
    ])
  })

  it('go when consent is withdrawn', async () => {
    const [first] = openings(1)
    const key = first?.key ?? ''
    const paper = file()
    await arrive(paper.key, 'ready')
    await site.handOver(first, sending('reply', key, { text: 'Вот', files: [paper] }))
    expect((await site.view(key)).messages[1]?.files).toHaveLength(1)
    await site.handOver(sending('withdrawal', key))
    expect((await site.view(key)).messages.flatMap(({ files }) => files)).toEqual([])
    const left = await payload.count({ collection: 'attachments', where: { key: { equals: paper.key } } })
    expect(left.totalDocs).toBe(0)
  })
})

const naughty = join(process.env.BIRLIK_DATA ?? '../../shared', 'data/bad-input/blns/blns.json')

describe.skipIf(!existsSync(naughty))('naughty strings', () => {
  it('are stored and read back as they were sent, but for what nobody sees', async () => {
    const strings: string[] = JSON.parse(readFileSync(naughty, 'utf8'))
    // Those that show nothing are asked for again by site, and never come.
    const texts = strings.filter((text) => !isBlank(text))
    expect(texts.length).toBeGreaterThan(400)
    const [first] = openings(1)
    const key = first?.key ?? ''
    await site.handOver(first)
    const replies = texts.map((text) => sending('reply', key, { text }))
    for (let start = 0; start < replies.length; start += 100) {
      const batch = replies.slice(start, start + 100)
      expect(await site.handOver(...batch)).toEqual(all('taken', batch.length))
    }
    const { messages } = await site.view(key)
    expect(messages.slice(1).map(({ text }) => text)).toEqual(texts.map(tidyAnswer))
  })

  it('in every field of a form are too', async () => {
    const strings: string[] = JSON.parse(readFileSync(naughty, 'utf8'))
    const texts = strings.filter((text) => !isBlank(text)).slice(0, 100)
    const sent = texts.map((text) =>
      opening('mod', { values: { message: text, name: text.slice(0, 300), extra: text } }),
    )
    expect(await site.handOver(...sent)).toEqual(all('taken', sent.length))
    for (const [n, { key }] of sent.entries()) {
      const { messages, values } = await site.view(key)
      const kept = tidyAnswer(texts[n] ?? '')
      expect([messages[0]?.text, values.at(-1)?.value]).toEqual([kept, kept])
    }
  })
})

if (testKind === 'sqlite')
  describe('on SQLite', () => {
    it('nothing that taking or showing reads is read whole', async () => {
      const [first, second] = openings(2)
      const key = first?.key ?? ''
      await site.handOver(first)
      const plans = await plansOfReads(payload, async () => {
        await site.handOver(
          second,
          sending('reply', key, { text: 'Ещё' }),
          sending('closing', key),
          sending('reopening', key, { text: 'Нет' }),
          sending('objection', key, { message: 'x', text: 'Нет' }),
          sending('withdrawal', key),
        )
        await site.read(second?.key ?? '')
      })
      expect(plans.length).toBeGreaterThan(5)
      // The calendar is wanted whole, once a minute.
      const others = plans.filter(({ sql }) => !sql.includes('"calendar_days"'))
      expect(others.flatMap(({ scans, sql }) => scans.map((scan) => `${scan} in ${sql}`))).toEqual([])
    })
  })
