import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareFile } from '../../src/services/media/prepareFile.ts'
import { type Cms, startCms } from '../support/cms.ts'
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

type Fields = { alt?: string; agency?: string; decorative?: boolean; originalName?: string }

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
    const widths = Object.values(doc.sizes as Record<string, { mimeType: string; width: number }>).map(
      ({ mimeType, width }) => `${mimeType} ${width}`,
    )
    expect(widths.sort()).toEqual(
      ['avif', 'webp'].flatMap((type) => [1600, 320, 640, 960].map((width) => `image/${type} ${width}`)),
    )
    expect(await readdir(join(cms.dataDir, 'media'))).toHaveLength(9)
  })

  it('smaller than a size is kept at its own width', async () => {
    const doc = await accepted(await send('a.jpg', await photo(500, 200)))
    expect([doc.sizes.webp320.width, doc.sizes.webp640.width, doc.sizes.webp1600.width]).toEqual([
      320, 500, 500,
    ])
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

  it('is served to everybody, its description to nobody', async () => {
    const doc = await accepted(await send('a.jpg', await photo(30, 30)))
    expect((await cms.rest('GET', `/api/media/file/${doc.filename}`)).status).toBe(200)
    expect((await cms.rest('GET', `/api/media/${doc.id}`)).status).toBe(403)
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
      originalName: 'emblem.svg',
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
    const prepared = await prepareFile({
      data: Buffer.from(svg),
      name: 'a.svg',
      mimetype: 'image/svg+xml',
      size: svg.length,
    })
    if ('refused' in prepared) throw new Error('It was refused')
    const { dominant } = await sharp(prepared.file.data).stats()
    expect([dominant.r > 200, dominant.g > 200]).toEqual([false, true])
  })

  it.skipIf(!existsSync(hostile))('are stored as PNG or refused, each of the collection', async () => {
    for (const name of await readdir(hostile)) {
      const data = await readFile(join(hostile, name))
      const prepared = await prepareFile({ data, name, mimetype: 'image/svg+xml', size: data.length })
      const type = 'refused' in prepared ? 'refused' : prepared.file.name.split('.').at(-1)
      expect([name, type]).toEqual([
        name,
        name.endsWith('.png') ? 'refused' : expect.stringMatching(/^(png|refused)$/),
      ])
    }
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
