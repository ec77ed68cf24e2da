import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isAlive } from '../../src/services/health/isAlive.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { testKind } from '../support/testDatabase.ts'
import { draftNews, logIn, makeAgency, makeUser } from './content.ts'

type Fault = { message: string; data?: { errors: { path: string; message: string }[] } }

let cms: Cms
let agency: string
let token: string

beforeAll(async () => {
  cms = await startCms()
  agency = (await makeAgency(cms.payload, 'maidd')).id
  token = await logIn(cms.payload, (await makeUser(cms.payload, { platformRole: 'operator' })).email)
})
afterAll(() => cms.close())

/** The status and the first fault of an answer. */
async function faultOf(asked: Promise<Response>) {
  const answer = await asked
  const { errors } = (await answer.json()) as { errors?: Fault[] }
  return { status: answer.status, ...(errors?.[0] as Fault) }
}

const statuses = (answers: readonly Response[]) =>
  [...new Set(answers.map(({ status }) => status))].toSorted()

describe('writes that meet', () => {
  it('twenty drafts of one title at once are all kept, each under an address of its own', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        cms.rest('POST', '/api/news?locale=kk&draft=true&depth=0', {
          token,
          body: { agency, title: 'Көпір ашылды' },
        }),
      ),
    )
    expect(statuses(answers)).toEqual([201])
    const { docs } = await cms.payload.find({
      collection: 'news',
      where: { slug: { like: 'kopir-ashyldy' } },
      pagination: false,
      draft: true,
    })
    expect(new Set(docs.map(({ slug }) => slug)).size).toBe(20)
  })

  it('thirty saves of one document at once are each kept or told to come again', async () => {
    const id = await draftNews(cms.payload, agency)
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        cms.rest('PATCH', `/api/news/${id}?locale=kk&draft=true&depth=0`, {
          token,
          body: { title: `Тақырып ${n}` },
        }),
      ),
    )
    expect(statuses(answers)).toEqual([200])
  })
})

describe('a refusal', () => {
  it.each([
    ['kk', 'Органның материалдары'],
    ['ru', 'У органа есть материалы'],
    ['en', 'The body has documents'],
  ])('is told in the language of the reader: %s', async (language, begin) => {
    await draftNews(cms.payload, agency)
    const told = await faultOf(cms.rest('DELETE', `/api/agencies/${agency}`, { token, language }))
    expect(told.status).toBe(409)
    expect(told.message).toMatch(new RegExp(`^${begin}`))
  })

  it('says in three languages what Payload says in English', async () => {
    const body = { token: 'long-gone', password: 'another long password' }
    const told = await faultOf(cms.rest('POST', '/api/users/reset-password', { body, language: 'kk' }))
    expect(told).toMatchObject({ status: 403, message: expect.stringMatching(/^Сілтеме ескірген/) })
  })

  it('of what is ours to mend tells nothing but what to do', async () => {
    const { find } = cms.payload.db
    cms.payload.db.find = () => Promise.reject(new Error('disk on fire at 10.0.0.1'))
    const told = await faultOf(cms.rest('GET', '/api/news', { token, language: 'en' }))
    cms.payload.db.find = find
    expect(told.status).toBe(500)
    expect(told.message).toMatch(/^Something went wrong on our side/)
  })

  it.each(['{"title":', 'null', '[]', '"text"', '7'])(
    'of a body %s is the fault of the sender',
    async (raw) => {
      const told = await faultOf(cms.rest('POST', '/api/news?locale=kk', { token, raw, language: 'ru' }))
      expect(told).toMatchObject({ status: 400, message: expect.stringMatching(/^Тело запроса/) })
    },
  )

  it.each([
    ['point', null],
    ['point', 'text'],
    ['divisions', 'text'],
    ['divisions.0', ['text']],
  ])('of another shape names the field: %s', async (path, value) => {
    const body = { [path.split('.')[0] as string]: value }
    const told = await faultOf(cms.rest('PATCH', `/api/agencies/${agency}?locale=kk`, { token, body }))
    expect([told.status, told.data?.errors.map((fault) => fault.path)]).toEqual([400, [path]])
  })

  it('of too much comes before it is read', async () => {
    const raw = JSON.stringify({ agency, title: 'x'.repeat(9 * 1024 * 1024) })
    const told = await faultOf(cms.rest('POST', '/api/news?locale=kk', { token, raw, language: 'en' }))
    expect(told).toMatchObject({ status: 413, message: expect.stringContaining('8 MB') })
  })
})

if (testKind === 'sqlite')
  it('health says so while a writer that nobody lets go keeps everybody from writing', async () => {
    const req = await createLocalReq({}, cms.payload)
    await initTransaction(req)
    expect(await isAlive(cms.payload)).toBe(false)
    await killTransaction(req)
    expect(await isAlive(cms.payload)).toBe(true)
  })

describe('a form of the admin', () => {
  const save = (payload: string) => {
    const form = new FormData()
    form.set('_payload', payload)
    return cms.rest('POST', '/api/news?locale=kk&draft=true&depth=0', { token, form, language: 'en' })
  }

  it('is saved', async () => {
    const answer = await save(JSON.stringify({ agency, title: 'Нысаннан' }))
    expect([answer.status, ((await answer.json()) as { doc: object }).doc]).toEqual([
      201,
      expect.objectContaining({ title: 'Нысаннан', slug: 'nysannan' }),
    ])
  })

  it('that is broken off is the fault of the sender', async () => {
    expect(await faultOf(save('{"title":'))).toMatchObject({
      status: 400,
      message: expect.stringMatching(/^The body of the request cannot be read as a form/),
    })
  })
})

describe('a file', () => {
  const upload = async () => {
    const form = new FormData()
    const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#00afca' } })
      .png()
      .toBuffer()
    form.set('file', new File([new Uint8Array(data)], 'sky.png', { type: 'image/png' }))
    form.set('_payload', JSON.stringify({ agency, decorative: true }))
    const answer = await cms.rest('POST', '/api/media?locale=kk', { token, form })
    return ((await answer.json()) as { doc: { filename: string } }).doc.filename
  }

  it('is answered to HEAD as to GET, without its bytes', async () => {
    const address = `/api/media/file/${await upload()}`
    const [get, head] = [
      await cms.rest('GET', address, { token }),
      await cms.rest('HEAD', address, { token }),
    ]
    expect([head.status, [...head.headers]]).toEqual([200, [...get.headers]])
    expect([(await head.arrayBuffer()).byteLength, Number(head.headers.get('content-length'))]).toEqual([
      0,
      (await get.arrayBuffer()).byteLength,
    ])
  })

  it('that is missing is 404', async () => {
    const name = await upload()
    await rm(join(cms.dataDir, 'media', name))
    expect((await cms.rest('GET', `/api/media/file/${name}`, { token })).status).toBe(404)
    expect((await cms.rest('GET', '/api/media/file/never-was.png')).status).toBe(404)
    expect((await cms.rest('GET', '/api/attachments/file/never-was.png')).status).toBe(404)
  })
})
