import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CONVERSATIONS_PATH,
  FILE_NAME_HEADER,
  FILES_PATH,
  INBOX_PATH,
  inboxConversation,
  LARGEST_FILE,
} from '@birlik/shared/contract'
import { PDFDocument } from '@cantoo/pdf-lib'
import { handleEndpoints } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../src/database/newId.ts'
import { env } from '../../src/env.ts'
import type { Attachment } from '../../src/payload-types.ts'
import { forgetOrphans } from '../../src/services/attachments/forgetOrphans.ts'
import { prepareAttachment } from '../../src/services/attachments/prepareAttachment.ts'
import { logIn, makeAgency, makeUser } from '../core/content.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { heic } from '../support/heic.ts'
import { opening, siteOf } from './citizen.ts'
import { EICAR, startClamd } from './clamd.ts'
import { docx, odt, xlsx } from './zipOf.ts'

let cms: Cms
let agency: string
let sockets: string
let clamd: Awaited<ReturnType<typeof startClamd>>
beforeAll(async () => {
  sockets = await mkdtemp(join(tmpdir(), 'birlik-clamd-'))
  clamd = await startClamd(sockets)
  process.env.CLAMAV = `unix:${clamd.path}`
  cms = await startCms()
  agency = String((await makeAgency(cms.payload, 'mod')).id)
})
beforeEach(() => {
  clamd.state.manner = 'scans'
})
afterAll(async () => {
  await cms?.close()
  await clamd.close()
  await rm(sockets, { recursive: true })
})

const newKey = () => randomBytes(16).toString('base64url')
const folder = () => join(cms.dataDir, 'attachments')

type Sending = { key?: string; siteKey?: string; name?: string }

const ask = (
  method: string,
  address: string,
  init: RequestInit & { duplex?: 'half' } = {},
  siteKey?: string,
) =>
  handleEndpoints({
    config: cms.payload.config,
    request: new Request(`http://localhost:3000${address}`, {
      method,
      ...init,
      headers: { authorization: `Bearer ${siteKey ?? env().siteKey}`, ...init.headers },
    }),
  })

const put = async (
  data: Buffer | ReadableStream,
  { key = newKey(), name = 'a.txt', siteKey }: Sending = {},
) => {
  const headers = { [FILE_NAME_HEADER]: encodeURIComponent(name) }
  const body = data as BodyInit
  return (await ask('PUT', `${FILES_PATH}/${key}`, { body, headers, duplex: 'half' }, siteKey)).status
}

const rowOf = (key: string) =>
  cms.payload.db.findOne<Attachment>({ collection: 'attachments', where: { key: { equals: key } } })

const bytesOf = async (key: string) => readFile(join(folder(), (await rowOf(key))?.filename ?? ''))

/** What is kept of a file; null when it is not taken. */
async function keptOf(data: Buffer, name: string): Promise<Buffer | null> {
  const key = newKey()
  const status = await put(data, { key, name })
  const row = await rowOf(key)
  expect([status, row?.state]).toEqual(status === 204 ? [204, 'ready'] : [422, 'refused'])
  return status === 204 ? bytesOf(key) : null
}

const picture = (width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: '#00afca' } })

describe('pictures are made anew', () => {
  it('upright, without place, time and owner', async () => {
    const data = await picture()
      .withExif({
        IFD0: { Copyright: 'Owner', Make: 'Phone' },
        IFD3: { GPSLatitude: '51/1 7/1 0/1', GPSLatitudeRef: 'N' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const kept = (await keptOf(data, 'photo.jpg')) ?? Buffer.alloc(0)
    const { exif, orientation, width, height } = await sharp(kept).metadata()
    expect({ exif, orientation, width, height }).toEqual({ width: 40, height: 60 })
  })

  it.each(['png', 'webp'] as const)('%s, whatever stands behind its pixels', async (type) => {
    const data = Buffer.concat([await picture().toFormat(type).toBuffer(), Buffer.from('<script>')])
    const kept = await keptOf(data, `a.${type}`)
    expect(kept?.includes('<script>')).toBe(false)
    expect((await sharp(kept ?? undefined).metadata()).format).toBe(type)
  })

  it('also those of phones, which become JPEG', async () => {
    const key = newKey()
    expect(await put(heic, { key, name: 'IMG_1.HEIC' })).toBe(204)
    expect(await rowOf(key)).toMatchObject({ originalName: 'IMG_1.jpg', mimeType: 'image/jpeg', width: 96 })
  })

  it('and not taken when they do not open, or unpack to gigabytes', async () => {
    const whole = await picture().jpeg().toBuffer()
    expect(await keptOf(whole.subarray(0, 200), 'a.jpg')).toBeNull()
    const bomb = await picture(8000, 8000).png({ compressionLevel: 9 }).toBuffer()
    expect(bomb.length).toBeLessThan(LARGEST_FILE)
    expect(await keptOf(bomb, 'a.png')).toBeNull()
  })
})

describe('a file is what its bytes say', () => {
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF')

  it.each([
    ['a paper', pdf, 'a.pdf', true],
    ['a paper under another name', pdf, 'a.jpg', true],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'a.pdf', false],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'a.html', false],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.svg', false],
    ['bytes that are no text', Buffer.from([1, 2, 3, 0, 255]), 'a.txt', false],
    ['nothing', Buffer.alloc(0), 'a.pdf', false],
  ])('%s', async (_, data, name, isTaken) => {
    expect((await keptOf(data, name)) !== null).toBe(isTaken)
  })

  it('texts of older machines are kept in UTF-8', async () => {
    const old = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])
    expect((await keptOf(old, 'a.txt'))?.toString()).toBe('Привет')
    expect((await keptOf(Buffer.from('Сәлем'), 'a.txt'))?.toString()).toBe('Сәлем')
  })

  it.each([
    ['docx', docx(), true],
    ['xlsx', xlsx(), true],
    ['odt', odt(), true],
    ['docx with VBA', docx({ 'word/vbaProject.bin': 'x' }), false],
    ['xlsx with a sheet of macros', xlsx({ 'xl/macrosheets/sheet1.xml': 'x' }), false],
    ['odt with Basic', odt({ 'Basic/Standard/Module1.xml': 'x' }), false],
    ['docx that would unpack to gigabytes', docx({}, 0x7fffffff), false],
  ])('office papers without programs: %s', async (name, data, isTaken) => {
    const kept = await keptOf(data, `a.${name.slice(0, 4).trim()}`)
    expect(kept?.equals(data) ?? false).toBe(isTaken)
  })
})

describe('what staff should know before they open a file', () => {
  const warningsOf = async (data: Buffer, name: string) => {
    const key = newKey()
    expect(await put(data, { key, name })).toBe(204)
    return (await rowOf(key))?.warnings
  }
  const external =
    '<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://a.kz/a.dotm" TargetMode="External"/></Relationships>'

  it.each([
    ['docx', docx(), 'a.docx', []],
    [
      'docx with a template from elsewhere',
      docx({ 'word/_rels/settings.xml.rels': external }),
      'a.docx',
      ['external'],
    ],
    ['docx with a foreign object', docx({ 'word/embeddings/oleObject1.bin': 'x' }), 'a.docx', ['embedded']],
    ['PDF that nobody can read', Buffer.from('%PDF-1.7\n'), 'a.pdf', ['unreadable']],
    ['PDF behind blank lines', Buffer.from('\n\n%PDF-1.7\n'), 'a.pdf', ['unreadable']],
    ['text', Buffer.from('Сәлем'), 'a.txt', []],
  ])('%s', async (_, data, name, warnings) => {
    expect(await warningsOf(data, name)).toEqual(warnings)
  })

  it('PDF that acts by itself', async () => {
    const pdf = await PDFDocument.create()
    pdf.addPage()
    pdf.addJavaScript('a', 'app.alert(1)')
    expect(await warningsOf(Buffer.from(await pdf.save()), 'a.pdf')).toEqual(['action'])
  })

  it('and that no scanner looked at it, where there is none', async () => {
    expect(await prepareAttachment(Buffer.from('text'), 'a.txt', undefined)).toMatchObject({
      warnings: ['not-scanned'],
    })
  })
})

describe('editors’ files are scanned too', () => {
  const upload = async (data: Buffer) => {
    const editor = await makeUser(cms.payload, { memberships: [{ agency, role: 'editor' }] })
    const form = new FormData()
    form.set('_payload', '{}')
    form.set('file', new File([new Uint8Array(data)], 'a.txt'))
    const answer = await cms.rest('POST', '/api/media?locale=kk&depth=0', {
      token: await logIn(cms.payload, editor.email),
      form,
    })
    return { status: answer.status, text: JSON.stringify(await answer.json()) }
  }

  it('taken, refused, or to be sent again while the scanner does not answer', async () => {
    expect(await upload(Buffer.from('text'))).toMatchObject({ status: 201 })
    expect(await upload(EICAR)).toMatchObject({ status: 400, text: expect.stringContaining('вирус табылды') })
    clamd.state.manner = 'hangs up'
    expect(await upload(Buffer.from('text'))).toMatchObject({
      status: 400,
      text: expect.stringContaining('Бірнеше минуттан кейін'),
    })
    clamd.state.manner = 'is small'
    const large = Buffer.from('text '.repeat(1000))
    expect(await upload(large)).toMatchObject({
      status: 400,
      text: expect.stringContaining('шекті ұлғайтуды'),
    })
  })
})

describe('viruses', () => {
  it('leave a row without bytes, so that the message is not held up', async () => {
    const before = await readdir(folder())
    const key = newKey()
    expect(await put(Buffer.concat([Buffer.from('text '), EICAR]), { key })).toBe(422)
    expect(await rowOf(key)).toMatchObject({ state: 'refused', originalName: 'a.txt' })
    expect(await readdir(folder())).toEqual(before)
  })

  it.each(['hangs up', 'talks nonsense'] as const)(
    'let the file wait while the scanner %s',
    async (manner) => {
      clamd.state.manner = manner
      const key = newKey()
      expect(await put(Buffer.from('text'), { key })).toBe(503)
      expect(await rowOf(key)).toBeNull()
      clamd.state.manner = 'scans'
      expect(await put(Buffer.from('text'), { key })).toBe(204)
    },
  )
})

describe('taking', () => {
  it('is for site alone', async () => {
    expect(await put(Buffer.from('text'), { siteKey: 'another' })).toBe(401)
  })

  it('happens once, however often and at once the file arrives', async () => {
    const key = newKey()
    const before = (await readdir(folder())).length
    const statuses = await Promise.all([1, 2, 3, 4].map(() => put(Buffer.from('text'), { key })))
    expect(statuses).toEqual([204, 204, 204, 204])
    const { scanned } = clamd.state
    expect(await put(Buffer.from('text'), { key })).toBe(204)
    expect(clamd.state.scanned).toBe(scanned)
    const { totalDocs } = await cms.payload.count({
      collection: 'attachments',
      where: { key: { equals: key } },
    })
    expect([totalDocs, (await readdir(folder())).length]).toEqual([1, before + 1])
  })

  it('stops reading at the largest size', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 65_536
        controller.enqueue(new Uint8Array(65_536))
      },
    })
    const key = newKey()
    expect(await put(endless, { key })).toBe(422)
    expect(sent).toBeLessThan(LARGEST_FILE + 1024 * 1024)
    expect((await rowOf(key))?.state).toBe('refused')
  })

  it.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['a\u202efdp.exe', 'afdp.exe.pdf'],
    ['C:\\Users\\Құжат\u0000.PDF', 'Құжат.pdf'],
    ['', 'file.pdf'],
    [`${'ұ'.repeat(300)}.pdf`, `${'ұ'.repeat(120)}.pdf`],
  ])('keeps a name to show, never one to store under: %j', async (name, shown) => {
    const key = newKey()
    await put(Buffer.from('%PDF-1.7'), { key, name })
    const row = await rowOf(key)
    expect(row?.originalName).toBe(shown)
    expect(row?.filename).toMatch(/^[0-9a-f-]{36}\.pdf$/)
  })

  it('lets nobody else of the machine into the folder', async () => {
    await put(Buffer.from('text'))
    expect(((await stat(folder())).mode & 0o777).toString(8)).toBe('700')
  })

  it('leaves nothing half-written when there is no place for it', async () => {
    await rm(folder(), { recursive: true })
    // A file where the folder should be: every write fails, for root too.
    await writeFile(folder(), '')
    const key = newKey()
    expect(await put(Buffer.from('text'), { key })).toBe(503)
    const { totalDocs } = await cms.payload.count({
      collection: 'attachments',
      where: { or: [{ key: { equals: key } }, { key: { like: 'unsettled' } }] },
    })
    expect(totalDocs).toBe(0)
    await rm(folder())
    await mkdir(folder(), { mode: 0o700 })
    expect(await put(Buffer.from('text'), { key })).toBe(204)
  })
})

/** A conversation with a message that carries the file. */
async function conversationWith(file: string) {
  const { db } = cms.payload
  const key = newKey()
  const [id, message] = [newId(cms.payload), newId(cms.payload)]
  const now = new Date().toISOString()
  const times = { createdAt: now, updatedAt: now }
  const data = {
    id,
    agency,
    key,
    reference: key,
    kind: 'question',
    form: 'question',
    formTitle: 'Сұрақ',
    language: 'kk',
    state: 'waiting',
    publication: 'none',
    consentedAt: now,
    openedAt: now,
    lastMessageAt: now,
    ...times,
  }
  await db.create({ collection: 'conversations', data, customID: id })
  const said = {
    id: message,
    conversation: id,
    agency,
    key: newKey(),
    author: 'citizen',
    sentAt: now,
    ...times,
  }
  await db.create({ collection: 'messages', data: said, customID: message })
  const row = await rowOf(file)
  await db.updateOne({ collection: 'attachments', id: row?.id ?? '', data: { message } })
  return { key, id, file: String(row?.id) }
}

describe('giving', () => {
  const file = async (name = 'Құжат (1).txt') => {
    const key = newKey()
    await put(Buffer.from('Сәлем'), { key, name })
    return key
  }
  const get = (key: string, id: string, siteKey?: string) =>
    ask('GET', `${CONVERSATIONS_PATH}/${key}/files/${id}`, {}, siteKey)

  it('is of the bytes, to be saved under the name they came with', async () => {
    const key = await file()
    const conversation = await conversationWith(key)
    for (const id of [key, conversation.file]) {
      const answer = await get(conversation.key, id)
      expect(answer.status).toBe(200)
      expect(await answer.text()).toBe('Сәлем')
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'text/plain',
        'content-length': '10',
        'content-disposition': "attachment; filename*=UTF-8''%D2%9A%D2%B1%D0%B6%D0%B0%D1%82%20%281%29.txt",
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      })
    }
  })

  it('is of that conversation’s files alone, and for site alone', async () => {
    const mine = await conversationWith(await file())
    const theirs = await conversationWith(await file())
    const unlinked = await file()
    expect((await get(mine.key, theirs.file)).status).toBe(404)
    expect((await get(mine.key, unlinked)).status).toBe(404)
    expect((await get(mine.key, 'nonsense')).status).toBe(404)
    expect((await get(newKey(), mine.file)).status).toBe(404)
    expect((await get(mine.key, mine.file, 'another')).status).toBe(401)
  })

  it('is nothing where a file was refused or its bytes are lost', async () => {
    const refused = newKey()
    await put(EICAR, { key: refused })
    const first = await conversationWith(refused)
    expect((await get(first.key, refused)).status).toBe(404)
    const lost = await file()
    const second = await conversationWith(lost)
    await rm(join(folder(), (await rowOf(lost))?.filename ?? ''))
    expect((await get(second.key, lost)).status).toBe(404)
  })

  it('is never under Payload’s own address, whoever asks', async () => {
    const key = await file()
    await conversationWith(key)
    const name = (await rowOf(key))?.filename
    const operator = await makeUser(cms.payload, { platformRole: 'operator' })
    const responder = await makeUser(cms.payload, { memberships: [{ agency, role: 'responder' }] })
    for (const user of [operator, responder, null]) {
      const token = user ? await logIn(cms.payload, user.email) : undefined
      const answer = await cms.rest('GET', `/api/attachments/file/${name}`, { token })
      // To whoever has not logged in it is not said that there is one.
      expect([user?.platformRole, answer.status]).toEqual([user?.platformRole, user ? 403 : 404])
    }
  })
})

it('what no message asked for in a week is deleted, rows and bytes', async () => {
  const [old, fresh, linked, refused] = [newKey(), newKey(), newKey(), newKey()]
  for (const key of [old, fresh, linked]) await put(Buffer.from('text'), { key })
  await put(EICAR, { key: refused })
  await conversationWith(linked)
  const names = await Promise.all([old, fresh, linked].map(async (key) => (await rowOf(key))?.filename ?? ''))
  const longAgo = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000)
  for (const key of [old, linked, refused]) {
    const id = (await rowOf(key))?.id ?? ''
    const data = { createdAt: longAgo.toISOString() }
    await cms.payload.db.updateOne({ collection: 'attachments', id, data })
  }
  await writeFile(join(folder(), 'left-by-a-crash.pdf'), '')
  await writeFile(join(folder(), 'being-written.pdf'), '')
  await utimes(join(folder(), 'left-by-a-crash.pdf'), longAgo, longAgo)

  await forgetOrphans(cms.payload)
  expect(await Promise.all([old, fresh, linked, refused].map(rowOf))).toMatchObject([
    null,
    { state: 'ready' },
    { state: 'ready' },
    null,
  ])
  const there = await readdir(folder())
  expect(names.map((name) => there.includes(name))).toEqual([false, true, true])
  expect(there.includes('left-by-a-crash.pdf')).toBe(false)
  expect(there.includes('being-written.pdf')).toBe(true)
})

describe('too much for a day', () => {
  const MEGABYTE = 1024 * 1024
  const site = () => siteOf(cms.payload.config)

  /** Sends a question with a text of so many megabytes; gives what became of it. */
  async function ask(megabytes: number, sender: string) {
    const file = { key: newKey(), name: 'a.txt', type: 'txt' as const, size: megabytes * MEGABYTE }
    expect(await put(Buffer.from('a'), { key: file.key })).toBe(204)
    const id = (await rowOf(file.key))?.id ?? ''
    // As if it were so large: what is counted is what the row says.
    await cms.payload.db.updateOne({ collection: 'attachments', id, data: { filesize: file.size } })
    const question = opening('mod', { files: [file], sender })
    expect(await site().handOver(question)).toEqual(['taken'])
    const { messages } = await site().view(question.key)
    const said = messages.find(({ author }) => author === 'citizen')
    const row = await rowOf(file.key)
    return { state: said?.files[0]?.state, text: said?.text, warnings: row?.warnings, question: question.key }
  }

  /** The files of a question, as the inbox shows them. */
  async function seenByStaff(key: string) {
    const where = { key: { equals: key } }
    const row = await cms.payload.db.findOne<{ id: string }>({ collection: 'conversations', where })
    const responder = await makeUser(cms.payload, { memberships: [{ agency, role: 'responder' }] })
    const token = await logIn(cms.payload, responder.email)
    const answer = await cms.rest('GET', `${INBOX_PATH}/conversations/${row?.id}`, { token })
    const { conversation } = inboxConversation.parse(await answer.json())
    return conversation.messages.flatMap(({ files }) => files)
  }

  it('from one sender or for one body is not kept; the words arrive all the same', async () => {
    await cms.payload.db.updateMany({
      collection: 'attachments',
      where: {},
      data: { agency: null, sender: null },
    })
    await cms.payload.updateGlobal({
      slug: 'platform',
      data: { attachmentQuota: { senderMegabytes: 10, agencyMegabytes: 16 } },
    })
    expect(await ask(6, 'first')).toMatchObject({ state: 'ready', warnings: [] })
    const before = (await readdir(folder())).length
    const over = await ask(6, 'first')
    expect(over).toMatchObject({ state: 'refused', text: 'Когда откроется школа?', warnings: ['over-quota'] })
    expect((await readdir(folder())).length).toBe(before)
    expect(await seenByStaff(over.question)).toMatchObject([{ state: 'refused', warnings: ['over-quota'] }])
    expect(await ask(6, 'second')).toMatchObject({ state: 'ready' })
    // What was not kept has not been counted, so four are left; for the body.
    expect(await ask(6, 'third')).toMatchObject({ state: 'refused', warnings: ['over-quota'] })
    expect(await ask(3, 'third')).toMatchObject({ state: 'ready' })
    // Yesterday's do not count.
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000).toISOString()
    await cms.payload.db.updateMany({ collection: 'attachments', where: {}, data: { createdAt: yesterday } })
    expect(await ask(6, 'first')).toMatchObject({ state: 'ready' })
  })
})
