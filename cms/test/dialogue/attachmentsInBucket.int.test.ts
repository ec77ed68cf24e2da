import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '../../src/database/newId.ts'
import type { Attachment } from '../../src/payload-types.ts'
import { attachmentOf } from '../../src/services/attachments/attachmentOf.ts'
import { takeAttachment } from '../../src/services/attachments/takeAttachment.ts'
import { deleteLeaving } from '../../src/services/bucket/leavingFiles.ts'
import { forgetFiles } from '../../src/services/dialogue/forgetFiles.ts'
import { makeAgency } from '../core/content.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { startBucket } from './bucket.ts'
import { docx } from './zipOf.ts'

let bucket: Awaited<ReturnType<typeof startBucket>>
let cms: Cms
beforeAll(async () => {
  bucket = await startBucket()
  Object.assign(process.env, {
    S3_ENDPOINT: bucket.origin,
    S3_BUCKET: 'birlik',
    S3_REGION: 'local',
    S3_ACCESS_KEY: 'key',
    S3_SECRET_KEY: 'secret',
  })
  cms = await startCms()
})
afterAll(async () => {
  await cms?.close()
  await bucket.close()
})

const take = (key: string) => takeAttachment(cms.payload, { key, name: 'a.txt', data: Buffer.from('Сәлем') })
const newKey = () => randomBytes(16).toString('base64url')
const rowOf = (key: string) =>
  cms.payload.db.findOne<Attachment>({ collection: 'attachments', where: { key: { equals: key } } })

it('a file is kept in the bucket, given from there and deleted there', async () => {
  const key = newKey()
  expect(await take(key)).toBe('ready')
  const row = await rowOf(key)
  expect([...bucket.objects.keys()]).toEqual([expect.stringContaining(row?.filename ?? '-')])
  expect(existsSync(join(cms.dataDir, 'attachments'))).toBe(false)

  const { db } = cms.payload
  const agency = (await makeAgency(cms.payload, 'mod')).id
  const [conversation, message] = [newId(cms.payload), newId(cms.payload)]
  const now = new Date().toISOString()
  const common = { agency, key: newKey(), createdAt: now, updatedAt: now }
  await db.create({
    collection: 'conversations',
    customID: conversation,
    data: {
      ...common,
      id: conversation,
      reference: 'r',
      kind: 'question',
      form: 'question',
      formTitle: 'Сұрақ',
      language: 'kk',
      state: 'waiting',
      publication: 'none',
      consentedAt: now,
      openedAt: now,
      lastMessageAt: now,
    },
  })
  const said = { ...common, id: message, conversation, author: 'citizen', sentAt: now }
  await db.create({ collection: 'messages', customID: message, data: said })
  await db.updateOne({ collection: 'attachments', id: row?.id ?? '', data: { message } })
  const given = await attachmentOf(cms, conversation, key)
  expect([given?.headers.get('content-length'), await given?.text()]).toEqual(['10', 'Сәлем'])

  await forgetFiles(cms.payload, [row?.id ?? ''])
  expect([bucket.objects.size, await rowOf(key)]).toEqual([0, null])
})

it('a file whose row is gone leaves a bucket that did not answer then, not within the transaction', async () => {
  const key = newKey()
  await take(key)
  const id = (await rowOf(key))?.id ?? ''
  const undone = await createLocalReq({}, cms.payload)
  await initTransaction(undone)
  await cms.payload.delete({ collection: 'attachments', id, req: undone })
  await killTransaction(undone)
  await deleteLeaving(cms.payload)
  expect([bucket.objects.size, (await rowOf(key))?.id]).toEqual([1, id])

  bucket.state.down = true
  await forgetFiles(cms.payload, [id])
  expect([bucket.objects.size, await rowOf(key)]).toEqual([1, null])
  bucket.state.down = false
  await deleteLeaving(cms.payload)
  await deleteLeaving(cms.payload)
  expect(bucket.objects.size).toBe(0)
  const where = { key: { like: 'leaving-file' } }
  expect((await cms.payload.db.count({ collection: 'payload-kv', where })).totalDocs).toBe(0)
})

it('a picture of an editor is kept there with its sizes, and so are papers without their authors', async () => {
  const data = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#00afca' } })
    .jpeg()
    .toBuffer()
  const common = { collection: 'media', locale: 'kk', depth: 0, disableTransaction: true } as const
  const file = { data, name: 'a.jpg', mimetype: 'image/jpeg', size: data.length }
  const picture = await cms.payload.create({ ...common, data: { alt: 'Дала көрінісі' }, file })
  const names = [picture.filename, ...Object.values(picture.sizes ?? {}).map(({ filename }) => filename)]
  expect([...bucket.objects.keys()].sort()).toEqual(names.filter(Boolean).sort())
  expect(existsSync(join(cms.dataDir, 'media'))).toBe(false)

  const named = docx({ 'docProps/core.xml': '<a><dc:creator>Асан</dc:creator></a>' })
  const paper = { data: named, name: 'a.docx', mimetype: '', size: named.length }
  const { id } = await cms.payload.create({ ...common, data: {}, file: paper })
  const cleaned = await cms.payload.update({ ...common, id, data: { removeAuthorship: true } })
  expect(bucket.objects.get(cleaned.filename ?? '')?.bytes.includes('Асан')).toBe(false)
  for (const one of [picture.id, id]) await cms.payload.delete({ ...common, id: one })
  await deleteLeaving(cms.payload)
})

it('a bucket that takes nothing leaves no row by which the file would seem to be there', async () => {
  const key = newKey()
  bucket.state.full = true
  await expect(take(key)).rejects.toThrow()
  const { totalDocs } = await cms.payload.count({ collection: 'attachments' })
  expect(totalDocs).toBe(0)
  bucket.state.full = false
  expect(await take(key)).toBe('ready')
}, 60_000)
