import { existsSync } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { handleEndpoints } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '../../src/env.ts'
import { createWorkers, WorkerLost } from '../../src/services/fileWorker/createWorkers.ts'
import { drawSvg } from '../../src/services/fileWorker/pictures/drawSvg.ts'
import { prepareFile } from '../../src/services/media/prepareFile.ts'
import { docx } from '../dialogue/zipOf.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { heic } from '../support/heic.ts'
import { draftNews, logIn, makeAgency, makeUser, publish, rich } from './content.ts'

const hostile = join(process.env.BIRLIK_DATA ?? '../../shared', 'data/bad-input/svg')
const UUID = /^[0-9a-f-]{36}\.[a-z0-9]+$/

let cms: Cms
let agency: string
let other: string
let token: string

beforeAll(async () => {
  cms = await startCms()
  agency = (await makeAgency(cms.payload, 'maidd')).id
  other = (await makeAgency(cms.payload, 'eco')).id
  const editor = await makeUser(cms.payload, { memberships: [{ agency, role: 'editor' }] })
  token = await logIn(cms.payload, editor.email)
})
afterAll(() => cms.close())

const photo = (width = 2000, height = 1000) =>
  sharp({ create: { width, height, channels: 3, background: '#00afca' } })
    .jpeg()
    .toBuffer()

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#fec50c"/></svg>'

type Fields = {
  alt?: string
  agency?: string
  decorative?: boolean
  originalName?: string
  removeAuthorship?: boolean
}

/** A file sent as the admin sends it. */
function send(name: string, data: Buffer, fields: Fields = { alt: 'Мектептің ашылуы' }) {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(data)], name, { type: 'image/png' }))
  form.set('_payload', JSON.stringify(fields))
  return cms.rest('POST', '/api/media?locale=kk&depth=0', { token, form })
}

async function accepted(answer: Response) {
  const json = await answer.json()
  if (answer.status !== 201) throw new Error(JSON.stringify(json))
  return json.doc
}

async function refused(answer: Response): Promise<string> {
  const { errors } = await answer.json()
  expect(answer.status).toBe(400)
  return errors[0].data.errors.map(({ message }: { message: string }) => message).join(' ')
}

type Sizes = Record<string, { filename: string | null; mimeType: string | null; width: number | null }>

const widthsOf = ({ sizes }: { sizes: Sizes }, type: string) =>
  Object.values(sizes)
    .flatMap(({ mimeType, width }) => (mimeType === `image/${type}` ? [width] : []))
    .sort((a, b) => Number(a) - Number(b))

const stored = (name: string) => readFile(join(cms.dataDir, 'media', name))

describe('a picture', () => {
  it('gets a random name, the agency of its editor, and all sizes in WebP and AVIF', async () => {
    const doc = await accepted(
      await send('Мектеп суреті.jpg', await photo(), { alt: 'Мектептің ашылуы', originalName: 'x' }),
    )
    expect(doc).toMatchObject({
      agency,
      originalName: 'Мектеп суреті.jpg',
      format: 'JPG',
      mimeType: 'image/jpeg',
    })
    expect(doc.filename).toMatch(UUID)
    expect(widthsOf(doc, 'webp')).toEqual([320, 640, 960, 1600])
    expect(widthsOf(doc, 'avif')).toEqual([320, 640, 960, 1600])
    for (const { filename } of Object.values(doc.sizes as Sizes)) {
      const { size } = await stat(join(cms.dataDir, 'media', String(filename)))
      expect(size).toBeGreaterThan(0)
    }
    expect(await readdir(join(cms.dataDir, 'media'))).toHaveLength(9)
  })

  it.each([
    [500, [320, 500]],
    [320, [320]],
    [20, [20]],
    [960, [320, 640, 960]],
  ])('of %i pixels has each width once, and none above its own', async (width, expected) => {
    const doc = await accepted(await send('a.jpg', await photo(width, 200)))
    expect(widthsOf(doc, 'webp')).toEqual(expected)
    expect(widthsOf(doc, 'avif')).toEqual(expected)
  })

  it('is made anew: upright, in sRGB, without what the camera noted or anybody hid behind it', async () => {
    const noted = await sharp(await photo(300, 200))
      .withExif({
        IFD0: { Copyright: 'Owner', Make: 'Phone' },
        IFD3: { GPSLatitude: '51/1 7/1 0/1', GPSLatitudeRef: 'N' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF/></x:xmpmeta>')
      .withIccProfile('p3')
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const data = Buffer.concat([noted, Buffer.from('<script>alert(1)</script>')])
    const doc = await accepted(await send('IMG_1.JFIF', data))
    expect(doc).toMatchObject({ width: 200, height: 300, originalName: 'IMG_1.jfif' })
    const kept = await stored(doc.filename)
    const { exif, xmp, iptc, icc, orientation, space } = await sharp(kept).metadata()
    expect({ exif, xmp, iptc, icc, orientation, space }).toEqual({ space: 'srgb' })
    expect(kept.includes('<script>')).toBe(false)
  })

  it('that moves is refused with what to do', async () => {
    const frames = [
      photo(30, 20),
      sharp({ create: { width: 30, height: 20, channels: 3, background: '#fff' } })
        .png()
        .toBuffer(),
    ]
    const film = await sharp(await Promise.all(frames), { join: { animated: true } })
      .gif()
      .toBuffer()
    expect(await refused(await send('a.gif', film))).toContain('MP4')
    const still = await sharp(await photo(30, 20))
      .gif()
      .toBuffer()
    expect(await accepted(await send('a.gif', still))).toMatchObject({
      mimeType: 'image/png',
      originalName: 'a.png',
    })
  })

  it('of a phone (HEIC) becomes JPEG', async () => {
    const doc = await accepted(await send('IMG_0001.HEIC', heic))
    expect(doc).toMatchObject({ mimeType: 'image/jpeg', width: 96, height: 64, originalName: 'IMG_0001.jpg' })
    const { data } = await sharp(await stored(doc.filename))
      .raw()
      .toBuffer({ resolveWithObject: true })
    // Yellow stands on the left.
    expect([(data[0] ?? 0) > 200, (data[2] ?? 0) < 80]).toEqual([true, true])
  })

  it('needs an alternative text in Kazakh that says something, unless it is decorative', async () => {
    const data = await photo(20, 20)
    expect(await refused(await send('a.jpg', data, {}))).toContain('не бейнеленгенін')
    expect(await refused(await send('a.jpg', data, { alt: 'IMG_2044.jpg' }))).toContain('ештеңе айтпайды')
    await accepted(await send('a.jpg', data, { decorative: true }))
  })

  it('cannot be put into another agency', async () => {
    expect(
      (await send('a.jpg', await photo(20, 20), { alt: 'Мектептің ашылуы', agency: other })).status,
    ).toBe(403)
  })

  it('shows its description to nobody outside', async () => {
    const doc = await accepted(await send('a.jpg', await photo(30, 30)))
    expect((await cms.rest('GET', `/api/media/${doc.id}`)).status).toBe(403)
  })

  it('is given the name it came with and the day it came, in any letters', async () => {
    const doc = await accepted(await send("Мектеп (2) 'а'.jpg", await photo(30, 30)))
    const { headers } = await cms.rest('GET', `/api/media/file/${doc.filename}`, { token })
    expect(headers.get('content-disposition')).toBe(
      `inline; filename*=UTF-8''${encodeURIComponent('Мектеп ')}%282%29%20%27${encodeURIComponent('а')}%27.jpg`,
    )
    expect(headers.get('last-modified')).toBe(new Date(doc.createdAt).toUTCString())
  })

  it('does not hold the writer while its sizes are made', async () => {
    const sending = send('a.jpg', await photo(4000, 3000))
    await new Promise((resolve) => setTimeout(resolve, 150))
    const started = performance.now()
    await cms.payload.create({ collection: 'topics', data: { key: 'health', title: 'Денсаулық' } })
    const waited = performance.now() - started
    const sent = sending.then(() => performance.now() - started)
    await accepted(await sending)
    expect(waited).toBeLessThan(await sent)
  })
})

describe('content is not believed', () => {
  it('turns a drawing into PNG', async () => {
    const doc = await accepted(await send('emblem.svg', Buffer.from(drawing)))
    expect(doc).toMatchObject({
      mimeType: 'image/png',
      format: 'PNG',
      originalName: 'emblem.png',
      width: 1600,
      height: 800,
    })
    const { dominant } = await sharp(await stored(doc.filename)).stats()
    expect(dominant.r).toBeGreaterThan(240)
  })

  it('refuses a file whose name says something else', async () => {
    expect(await refused(await send('photo.png', Buffer.from(drawing)))).toContain('мазмұны: SVG')
    expect(await refused(await send('report.pdf', await photo(10, 10)))).toContain('мазмұны: JPG')
  })

  it.each([
    ['page.html', '<!doctype html><script>alert(1)</script>'],
    ['page.txt', '<html><script>alert(1)</script></html>'],
    ['run.sh', '#!/bin/sh\necho 1'],
    ['virus.exe', 'MZ\u0090\u0000\u0003'],
    ['broken.csv', '\u0000\u0001\u0002'],
  ])('refuses %s', async (name, text) => {
    expect(await refused(await send(name, Buffer.from(text, 'latin1')))).toContain('қабылданбайды')
  })

  it.each([
    ['data.csv', 'атауы;саны\nМектеп;12\n', 'text/csv'],
    ['data.json', '{"a":1}', 'application/json'],
    ['film.vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\nСәлем\n', 'text/vtt'],
  ])('takes the text %s', async (name, text, mimeType) => {
    expect(await accepted(await send(name, Buffer.from(text), {}))).toMatchObject({ mimeType })
  })

  it('refuses a picture that does not open', async () => {
    const data = (await photo()).subarray(0, 200)
    expect(await refused(await send('a.jpg', data))).toContain('ашылмады')
  })
})

/** What becomes of bytes on the way in. */
const prepare = (name: string, data: Buffer) =>
  prepareFile({ data, name, mimetype: '', size: data.length }, { scanner: undefined, isNameless: false })

describe('hostile drawings', () => {
  it('never open a file beside them', async () => {
    const secret = join(cms.dataDir, 'secret.png')
    await writeFile(
      secret,
      await sharp({ create: { width: 40, height: 20, channels: 3, background: '#ff0000' } })
        .png()
        .toBuffer(),
    )
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20">
      <rect width="40" height="20" fill="#00ff00"/>
      <image width="40" height="20" href="file://${secret}"/><image width="40" height="20" xlink:href="${secret}"/></svg>`
    // Refused by its references; and drawn all the same it would show nothing of them.
    expect(await prepare('a.svg', Buffer.from(svg))).toMatchObject({
      refused: { en: expect.stringContaining('PNG') },
    })
    const { dominant } = await sharp(await drawSvg(Buffer.from(svg))).stats()
    expect([dominant.r > 200, dominant.g > 200]).toEqual([false, true])
  })

  it.skipIf(!existsSync(hostile))('are stored as PNG or refused, each of the collection', async () => {
    for (const name of await readdir(hostile)) {
      const prepared = await prepare(name, await readFile(join(hostile, name)))
      const type = 'refused' in prepared ? 'refused' : prepared.file.name.split('.').at(-1)
      expect([name, type]).toEqual([
        name,
        name.endsWith('.png') ? 'refused' : expect.stringMatching(/^(png|refused)$/),
      ])
    }
  })

  it('that take for ever are ended, and this process answers meanwhile', async () => {
    // No filter to be told by: 262,144 dashed circles by copies of copies, 1,079 bytes.
    const level = (_: unknown, at: number) => `<g id="g${at + 1}">${`<use href="#g${at}"/>`.repeat(8)}</g>`
    const circle = '<circle cx="800" cy="800" r="800" stroke="#000" stroke-dasharray="1 1"/>'
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1600"><g id="g0">${circle}</g>${Array.from({ length: 6 }, level).join('')}</svg>`
    const script = join(env().cmsDir, 'src/services/fileWorker/worker.ts')
    const ask = createWorkers({ script, most: 1, waiting: 1 })
    const input = { data: Buffer.from(svg), type: 'svg' }
    const work = ask({ job: 'preparePicture', input }, 1500).catch((error: unknown) => error)
    let isDone = false
    let asked = 0
    void work.then(() => {
      isDone = true
    })
    while (!isDone) {
      expect((await cms.rest('GET', '/api/users/me')).status).toBe(200)
      asked++
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    expect(await work).toBeInstanceOf(WorkerLost)
    expect(asked).toBeGreaterThan(10)
    // Its place is taken by a new one.
    const small = { data: Buffer.from(drawing), type: 'svg' }
    expect(await ask({ job: 'preparePicture', input: small }, 60_000)).toHaveProperty('done.master')
  })

  it('and whatever else is broken or disguised is refused in words, never by a fault of ours', async () => {
    const whole = await photo(400, 300)
    const png = await sharp(whole).png().toBuffer()
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    const broken: [string, Buffer][] = [
      ...[10, 100, 400, whole.length / 2].map((size): [string, Buffer] => ['a.jpg', whole.subarray(0, size)]),
      ...[10, 33, 60, png.length - 40].map((size): [string, Buffer] => ['a.png', png.subarray(0, size)]),
      ['bomb.png', bomb],
      ['a.jpg', Buffer.concat([Buffer.from('GIF89a'), whole])],
      ['a.docx', docx({}, 0x7fffffff)],
      ['a.docx', docx().subarray(0, 200)],
      ['a.pdf', Buffer.from('%PDF-1.7\n<script>alert(1)</script>')],
      ['a.heic', heic.subarray(0, 600)],
      ['a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1e9" height="1e9"><g></svg>')],
      ['a.csv', Buffer.from([0xff, 0xfe, 0x00])],
      ['a.txt', Buffer.alloc(0)],
    ]
    for (const [name, data] of broken) {
      const prepared = await prepare(name, data)
      expect([name, data.length, Object.keys(prepared)]).toEqual([name, data.length, ['refused']])
    }
  })
})

const relation = (type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`

describe('papers', () => {
  it.each([
    [
      'a template from elsewhere',
      docx({ 'word/_rels/settings.xml.rels': relation('attachedTemplate', 'http://a.kz/a.dotm') }),
      'сырттан',
    ],
    [
      'the same, spelled by numbers',
      docx({
        'word/_rels/settings.xml.rels': relation('attachedTemplate', 'http://a.kz').replace(
          '"External"',
          '"&#69;xternal"',
        ),
      }),
      'сырттан',
    ],
    ['a foreign object', docx({ 'word/embeddings/oleObject1.bin': 'x' }), 'ендірілген'],
    ['a program', docx({ 'word/media/run.exe': 'MZ' }), 'макрос'],
    ['macros', docx({ 'word/vbaProject.bin': 'x' }), 'макрос'],
    [
      'a field that starts programs',
      docx({ 'word/document.xml': '<w:p><w:instrText> DDEAUTO c:\\\\cmd.exe </w:instrText></w:p>' }),
      'өзі әрекет',
    ],
  ])('with %s are refused, with what to do', async (_, data, said) => {
    expect(await refused(await send('a.docx', data))).toContain(said)
  })

  it('with links that are clicked are taken', async () => {
    await accepted(
      await send('a.docx', docx({ 'word/_rels/document.xml.rels': relation('hyperlink', 'https://gov.kz') })),
    )
  })

  it.each([
    ['JavaScript', (pdf: PDFDocument) => pdf.addJavaScript('a', 'app.alert(1)'), 'өзі әрекет'],
    ['another file', (pdf: PDFDocument) => pdf.attach(Buffer.from('MZ'), 'run.exe'), 'ендірілген'],
  ])('PDF with %s are refused', async (_, spoil, said) => {
    const pdf = await PDFDocument.create()
    pdf.addPage()
    await spoil(pdf)
    expect(await refused(await send('a.pdf', Buffer.from(await pdf.save())))).toContain(said)
  })

  it('PDF behind blank lines and a mark are taken without them', async () => {
    const lead = Buffer.from('\uFEFF\r\n\r\n ')
    const doc = await accepted(await send('a.pdf', Buffer.concat([lead, await paper()])))
    expect((await stored(doc.filename)).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('say who made them, and are kept without that when the editor wants it', async () => {
    const core =
      '<cp:coreProperties><dc:creator>Асан</dc:creator><cp:lastModifiedBy>Үсен</cp:lastModifiedBy><dc:description>ескі нұсқа</dc:description></cp:coreProperties>'
    const word = '<w:document><w:ins w:author="Гүлнар" w:id="1"/></w:document>'
    const doc = await accepted(
      await send(
        'a.docx',
        docx({
          'docProps/core.xml': core,
          'docProps/app.xml': '<Properties><Company>ЖШС</Company></Properties>',
          'word/document.xml': word,
        }),
      ),
    )
    expect(doc.authorship).toEqual({
      author: 'Асан',
      lastModifiedBy: 'Үсен',
      company: 'ЖШС',
      comments: 'ескі нұсқа',
      reviewers: 'Гүлнар',
    })
    const answer = await cms.rest('PATCH', `/api/media/${doc.id}?locale=kk&depth=0`, {
      token,
      body: { removeAuthorship: true },
    })
    const cleaned = (await answer.json()).doc
    expect([
      answer.status,
      cleaned.removeAuthorship,
      Object.values(cleaned.authorship).filter(Boolean),
    ]).toEqual([200, false, []])
    const kept = await stored(cleaned.filename)
    for (const name of ['Асан', 'Үсен', 'ЖШС', 'Гүлнар']) expect(kept.includes(name)).toBe(false)

    const pdf = await accepted(await send('a.pdf', await paper()))
    expect(pdf.authorship).toMatchObject({ author: 'Асан' })
    const bare = await accepted(await send('a.pdf', await paper(), { removeAuthorship: true }))
    const { pdfTitle, pdfAuthor } = await PDFDocument.load(await stored(bare.filename), {
      updateMetadata: false,
    }).then((one) => ({ pdfTitle: one.getTitle(), pdfAuthor: one.getAuthor() }))
    expect([pdfTitle, pdfAuthor]).toEqual(['Бұйрық', undefined])
  })

  it('that only forbid printing are taken, and those with a password are not', async () => {
    const locked = async (userPassword: string) => {
      const pdf = await PDFDocument.create()
      pdf.addPage()
      pdf.encrypt({ userPassword, ownerPassword: 'owner', permissions: { printing: false } })
      return Buffer.from(await pdf.save())
    }
    await accepted(await send('a.pdf', await locked('')))
    expect(await refused(await send('a.pdf', await locked(''), { removeAuthorship: true }))).toContain(
      'қорғалған',
    )
    expect(await refused(await send('a.pdf', await locked('secret')))).toContain('құпиясөз')
  })

  it('that are signed keep their signature', async () => {
    const signed = docx({ '_xmlsignatures/sig1.xml': '<Signature/>' })
    expect(await refused(await send('a.docx', signed, { removeAuthorship: true }))).toContain('қол қойылған')
  })
})

async function paper() {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  pdf.setTitle('Бұйрық')
  pdf.setAuthor('Асан')
  return Buffer.from(await pdf.save())
}

describe('texts of other machines', () => {
  const table = 'атауы;саны\r\nМектеп;12\r\n'
  const utf16 = Buffer.from(`\uFEFF${table}`, 'utf16le')
  // windows-1251: the letters а to я stand at 0xe0, М at 0xcc.
  const cp1251 = Buffer.from(
    Array.from('саны;мектеп', (letter) => (letter === ';' ? 0x3b : letter.charCodeAt(0) - 0x0350)),
  )

  it.each([
    ['UTF-16', utf16, `\uFEFF${table}`],
    ['UTF-16 of the other order', Buffer.from(utf16).swap16(), `\uFEFF${table}`],
    ['windows-1251', cp1251, '\uFEFFсаны;мектеп'],
    ['UTF-8', Buffer.from(table), table],
  ])('in %s are kept in UTF-8', async (_, data, expected) => {
    const doc = await accepted(await send('a.csv', data, {}))
    expect((await stored(doc.filename)).toString()).toBe(expected)
  })
})

describe('whatever is wrong with a file is said in the reader’s language', () => {
  const ask = async (form: FormData, language: string) => {
    const headers = {
      authorization: `JWT ${token}`,
      cookie: `birlik-lng=${language}`,
      'accept-language': language,
    }
    const request = new Request('http://localhost:3000/api/media?locale=kk', {
      method: 'POST',
      headers,
      body: form,
    })
    const answer = await handleEndpoints({ config: cms.payload.config, request })
    return { status: answer.status, text: JSON.stringify(await answer.json()) }
  }
  const formOf = (file?: File) => {
    const form = new FormData()
    form.set('_payload', JSON.stringify({ decorative: true }))
    if (file) form.set('file', file)
    return form
  }

  it.each([
    ['kk', 'Файл таңдалмаған'],
    ['ru', 'Файл не выбран'],
    ['en', 'No file was chosen'],
  ])('%s', async (language, missing) => {
    expect(await ask(formOf(), language)).toMatchObject({
      status: 400,
      text: expect.stringContaining(missing),
    })
  })

  it('also where the largest size is passed on the way', async () => {
    const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.mp4"\r\n\r\n'
    const body = Buffer.concat([Buffer.from(head), Buffer.alloc(201 * 1024 * 1024), Buffer.from('\r\n--x--')])
    const headers = {
      authorization: `JWT ${token}`,
      cookie: 'birlik-lng=ru',
      'content-type': 'multipart/form-data; boundary=x',
    }
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(body)
        controller.close()
      },
    })
    const init = { method: 'POST', headers, body: stream, duplex: 'half' as const }
    const request = new Request('http://localhost:3000/api/media?locale=kk', init)
    const answer = await handleEndpoints({ config: cms.payload.config, request })
    expect([answer.status, await answer.text()]).toEqual([
      413,
      expect.stringContaining('Файл слишком большой'),
    ])
  })

  it('a name longer than is kept loses its middle, not its ending', async () => {
    const doc = await accepted(await send(`${'ұ'.repeat(240)}.PDF`, await paper()))
    expect(doc.originalName).toBe(`${'ұ'.repeat(120)}.pdf`)
    const composed = await accepted(await send('Мекен-жаи\u0306.pdf', await paper()))
    expect(composed.originalName).toBe('Мекен-жай.pdf')
  })

  it('nobody has a file worked on who may not bring one in', async () => {
    const form = formOf(new File([new Uint8Array(await photo(20, 20))], 'a.jpg'))
    expect((await cms.rest('POST', '/api/media?locale=kk', { form })).status).toBe(403)
  })
})

describe('use in documents', () => {
  it('is refused across agencies, in fields and in texts, and allowed for the platform’s own', async () => {
    const ofPlatform = {
      collection: 'media' as const,
      locale: 'kk' as const,
      disableTransaction: true,
      depth: 0,
    }
    const file = { data: await photo(30, 30), name: 'a.jpg', mimetype: 'image/jpeg', size: 1 }
    const foreign = await cms.payload.create({
      ...ofPlatform,
      data: { agency: other, alt: 'Орман көрінісі' },
      file,
    })
    const shared = await cms.payload.create({ ...ofPlatform, data: { alt: 'Дала көрінісі' }, file })
    const id = await draftNews(cms.payload, agency)
    const save = (data: Record<string, unknown>) =>
      cms.payload.update({ collection: 'news', id, locale: 'kk', draft: true, depth: 0, data })
    await expect(save({ picture: foreign.id })).rejects.toMatchObject({
      data: { errors: [{ path: 'picture' }] },
    })
    const body = rich('Мәтін', { id: 'a', blockType: 'image', picture: foreign.id })
    await expect(save({ body })).rejects.toMatchObject({ data: { errors: [{ path: 'body' }] } })
    expect(await save({ picture: shared.id })).toMatchObject({ picture: shared.id })
  })

  it('waits for the Russian alternative text before publication', async () => {
    const doc = await accepted(await send('a.jpg', await photo(30, 30)))
    const id = await draftNews(cms.payload, agency)
    const body = rich('Мәтін', { id: 'b', blockType: 'image', picture: doc.id })
    await expect(publish(cms.payload, id, { body })).rejects.toMatchObject({
      data: { errors: [{ path: 'body', message: expect.stringContaining('Тілі: орысша') }] },
    })
    await cms.payload.update({
      collection: 'media',
      id: doc.id,
      locale: 'ru',
      data: { alt: 'Открытие школы' },
    })
    expect(await publish(cms.payload, id, { body })).toMatchObject({ _status: 'published' })
  })
})
