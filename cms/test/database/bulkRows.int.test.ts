import {
  type CollectionSlug,
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
} from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillRows, insertRows, replaceRows } from '../../src/database/bulkRows.ts'
import { inTransaction } from '../../src/database/inTransaction.ts'
import { newId } from '../../src/database/newId.ts'
import { testKind } from '../support/testDatabase.ts'
import { freshPayload } from './support.ts'

const collection: string = 'note-keywords'
const slug = collection as CollectionSlug

describe.each([testKind])('replaceRows on %s', (kind) => {
  describe('stores', () => {
    let fresh: Awaited<ReturnType<typeof freshPayload>>
    let note: string

    beforeAll(async () => {
      fresh = await freshPayload(kind)
      note = (await fresh.store.create({ collection: 'notes', data: { title: 'Алтай', code: 'a' } })).id
    })
    afterAll(() => fresh.close())

    const request = () => createLocalReq({}, fresh.payload)
    const wordsOf = async (id: string) => {
      const where = { note: { equals: id } }
      const { docs } = await fresh.store.find({ collection, where, limit: 0, depth: 0, sort: 'weight' })
      return docs
    }

    test('rows that Payload finds by their relation, with id and times', async () => {
      await replaceRows(await request(), slug, { note }, [
        { note, word: 'алтай', weight: 1 },
        { note, word: 'тау', weight: 2 },
      ])
      const docs = await wordsOf(note)
      expect(docs.map(({ note, word, weight }) => ({ note, word, weight }))).toEqual([
        { note, word: 'алтай', weight: 1 },
        { note, word: 'тау', weight: 2 },
      ])
      expect(docs[0]).toMatchObject({
        id: expect.stringMatching(kind === 'sqlite' ? /^[0-9a-f-]{36}$/ : /^[0-9a-f]{24}$/),
        createdAt: expect.stringMatching(/^\d{4}-.*Z$/),
        updatedAt: expect.stringMatching(/^\d{4}-.*Z$/),
      })
    })

    test('rows in place of those that were there, and leaves the others', async () => {
      const other = await fresh.store.create({ collection: 'notes', data: { title: 'Есіл', code: 'b' } })
      await replaceRows(await request(), slug, { note: other.id }, [
        { note: other.id, word: 'есіл', weight: 1 },
      ])
      await replaceRows(await request(), slug, { note }, [{ note, word: 'жаңа', weight: 1 }])
      expect((await wordsOf(note)).map(({ word }) => word)).toEqual(['жаңа'])
      expect((await wordsOf(other.id)).map(({ word }) => word)).toEqual(['есіл'])
    })

    test('more rows than one statement can bind', async () => {
      const rows = Array.from({ length: 7000 }, (_, weight) => ({ note, word: `сөз ${weight}`, weight }))
      await replaceRows(await request(), slug, { note }, rows)
      expect(await wordsOf(note)).toHaveLength(7000)
      await replaceRows(await request(), slug, { note }, [])
      expect(await wordsOf(note)).toHaveLength(0)
    })

    test('within the transaction of the request', async () => {
      const undone = await request()
      await initTransaction(undone)
      await replaceRows(undone, slug, { note }, [{ note, word: 'жоқ', weight: 1 }])
      await killTransaction(undone)
      expect(await wordsOf(note)).toHaveLength(0)

      const kept = await request()
      await initTransaction(kept)
      await replaceRows(kept, slug, { note }, [{ note, word: 'бар', weight: 1 }])
      expect(await wordsOf(note)).toHaveLength(0)
      await commitTransaction(kept)
      expect(await wordsOf(note)).toHaveLength(1)
    })

    test('nothing when a row is refused', async () => {
      const before = await wordsOf(note)
      const refused = replaceRows(await request(), slug, { note }, [
        { note, word: 'бір', weight: 1, place: 'same' },
        { note, word: 'екі', weight: 2, place: 'same' },
      ])
      await expect(refused).rejects.toThrow()
      expect(await wordsOf(note)).toEqual(before)
    })

    test('nothing without a condition, or with a field that is not there', async () => {
      const req = await request()
      await expect(replaceRows(req, slug, {}, [])).rejects.toThrow('condition')
      await expect(replaceRows(req, slug, { nota: note }, [])).rejects.toThrow('no field nota')
    })
  })
})

describe.each([testKind])('fillRows on %s', (kind) => {
  describe('fills', () => {
    let fresh: Awaited<ReturnType<typeof freshPayload>>
    beforeAll(async () => {
      fresh = await freshPayload(kind)
    })
    afterAll(() => fresh.close())

    test('empty fields of the rows named, and leaves what is filled and the others', async () => {
      const make = (word: string, weight?: number) =>
        fresh.store.create({ collection, data: { word, weight } }).then(({ id }) => id)
      const [empty, filled] = [await make('бос'), await make('толы', 1)]
      await make('басқа')
      await fillRows(fresh.payload, slug, [empty, filled], { weight: 5 })
      const { docs } = await fresh.store.find({ collection, sort: 'word', depth: 0 })
      expect(docs.map(({ word, weight }) => [word, weight ?? null])).toEqual([
        ['басқа', null],
        ['бос', 5],
        ['толы', 1],
      ])
    })

    test('no field that is not there', async () => {
      await expect(fillRows(fresh.payload, slug, ['a'], { nonsense: 5 })).rejects.toThrow('no field nonsense')
    })
  })
})

describe.each([testKind])('insertRows on %s', (kind) => {
  describe('adds', () => {
    let fresh: Awaited<ReturnType<typeof freshPayload>>
    beforeAll(async () => {
      fresh = await freshPayload(kind)
    })
    afterAll(() => fresh.close())

    const make = (word: string) => ({ id: newId(fresh.payload), word, weight: 1 })
    const insert = (...rows: Parameters<typeof insertRows>[2]) =>
      inTransaction(fresh.payload, (req) => insertRows(req, slug, rows))
    const words = async () => (await fresh.store.find({ collection, sort: 'word', depth: 0 })).docs

    test('rows under the ids they come with, as Payload would have made them', async () => {
      const rows = ['алтай', 'тау'].map(make)
      await insert(...rows)
      const made = await fresh.store.create({ collection, data: { word: 'өзен', weight: 1 } })
      expect(await words()).toEqual([
        ...rows.map((row) => ({
          ...made,
          ...row,
          createdAt: expect.any(String),
          updatedAt: expect.any(String),
        })),
        made,
      ])
      expect(rows[0]?.id).toHaveLength(made.id.length)
    })

    test('all of them or none', async () => {
      const before = await words()
      const same = make('екі')
      await expect(insert(make('бір'), same, same)).rejects.toThrow()
      expect(await words()).toEqual(before)
    })

    test('nothing outside a transaction, and no field that is not there', async () => {
      const req = await createLocalReq({}, fresh.payload)
      await expect(insertRows(req, slug, [make('бір')])).rejects.toThrow('No ')
      await expect(insert({ ...make('бір'), nonsense: 1 })).rejects.toThrow('no field nonsense')
    })
  })
})
