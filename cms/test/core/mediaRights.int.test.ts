import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { forgetUnplaced } from '../../src/services/media/forgetUnplaced.ts'
import { draftNews, publish, rich } from './content.ts'
import { BLUE, colourOf, formOf, GOLD, type Media, namesOf, startMediaWorld } from './mediaWorld.ts'

/** Who may do what with a file, by where it is used. Over REST, as the admin and anybody else would ask. */
const { agency, cms, get, makeMedia, patch, publishedWith, read, replace, saveDraft, statusOf, tokens } =
  await startMediaWorld()
afterAll(() => cms.close())

describe('a file of a draft', () => {
  it('is had by those who work there, and by nobody else', async () => {
    const media = await makeMedia()
    const id = await draftNews(cms.payload, agency)
    expect((await saveDraft(id, { picture: media.id })).status).toBe(200)
    for (const name of namesOf(media)) {
      expect([name, await statusOf(name), await statusOf(name, tokens.stranger)]).toEqual([name, 404, 404])
      expect([name, await statusOf(name, tokens.translator)]).toEqual([name, 200])
    }
  })

  it('is public from the publication to the end of it', async () => {
    const media = await makeMedia()
    const body = rich('Мәтін', { id: 'a', blockType: 'image', picture: media.id })
    const id = await publishedWith({ body })
    expect(await statusOf(media.filename)).toBe(200)
    // A draft without it changes nothing for readers; publishing that draft does.
    expect((await saveDraft(id, { body: rich('Басқа') })).status).toBe(200)
    expect(await statusOf(media.filename)).toBe(200)
    await publish(cms.payload, id, { body: rich('Басқа') })
    expect(await statusOf(media.filename)).toBe(404)
  })

  it('is public while one of two shows it, and as the emblem of a body on line', async () => {
    const media = await makeMedia()
    const [first, second] = [
      await publishedWith({ picture: media.id }),
      await publishedWith({ picture: media.id }),
    ]
    const takeOff = (id: string) => {
      const body = { _status: 'draft', instead: '/press/news' }
      return cms.rest('PATCH', `/api/news/${id}?locale=kk`, { token: tokens.publisher, body })
    }
    expect((await takeOff(first)).status).toBe(200)
    expect(await statusOf(media.filename)).toBe(200)
    expect((await cms.rest('DELETE', `/api/news/${second}`, { token: tokens.publisher })).status).toBe(200)
    expect(await statusOf(media.filename)).toBe(404)
    await cms.payload.update({ collection: 'agencies', id: agency, data: { emblem: media.id } })
    expect(await statusOf(media.filename)).toBe(200)
    await cms.payload.update({ collection: 'agencies', id: agency, data: { emblem: null } })
    expect(await statusOf(media.filename)).toBe(404)
  })

  it('stays public with a document that is withdrawn with a notice', async () => {
    const media = await makeMedia()
    const id = await publishedWith({ picture: media.id })
    const ru = { withdrawalReason: 'Данные устарели.' }
    await cms.payload.update({ collection: 'news', id, locale: 'ru', draft: true, data: ru })
    await publish(cms.payload, id, { withdrawnAt: new Date().toISOString(), withdrawalReason: 'Ескірді.' })
    expect(await statusOf(media.filename)).toBe(200)
  })

  it('is described by translators, who change nothing else of it', async () => {
    const media = await makeMedia()
    expect((await patch(media.id, { alt: 'Жаңа мектеп', caption: 'Астана' }, tokens.translator)).status).toBe(
      200,
    )
    expect((await patch(media.id, { decorative: true }, tokens.translator)).status).toBe(403)
    expect((await patch(media.id, { focalX: 10, focalY: 10 }, tokens.translator)).status).toBe(403)
    expect((await replace(media.id, tokens.translator)).status).toBe(403)
    expect(await read(media.id)).toMatchObject({
      alt: 'Жаңа мектеп',
      decorative: false,
      filename: media.filename,
    })
  })

  it('is replaced by its editors', async () => {
    const media = await makeMedia()
    expect((await replace(media.id, tokens.editor)).status).toBe(200)
    expect((await replace(media.id, tokens.stranger)).status).toBe(403)
  })
})

describe('a file that readers see', () => {
  const focus = (id: string, token: string) =>
    cms.rest(
      'PATCH',
      `/api/media/${id}?locale=kk&uploadEdits[focalPoint][x]=5&uploadEdits[focalPoint][y]=5`,
      {
        token,
        body: {},
      },
    )
  const crop =
    'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=10&uploadEdits[crop][height]=10'
  const ways: [string, (id: string, token: string) => Promise<Response>][] = [
    ['its file', (id, token) => replace(id, token)],
    ['its alternative text', (id, token) => patch(id, { alt: 'Басқа мәтін' }, token)],
    ['its caption', (id, token) => patch(id, { caption: 'Басқа' }, token)],
    ['its decorative mark', (id, token) => patch(id, { decorative: true }, token)],
    ['its focal point', focus],
    ['its crop', (id, token) => cms.rest('PATCH', `/api/media/${id}?locale=kk&${crop}`, { token, body: {} })],
  ]

  it.each(ways)('is changed by those who publish only: %s', async (_what, change) => {
    const media = await makeMedia()
    await publishedWith({ picture: media.id })
    const before = await read(media.id)
    for (const role of ['editor', 'translator'] as const)
      expect([role, (await change(media.id, tokens[role])).status]).toEqual([role, 403])
    expect(await read(media.id)).toEqual(before)
    expect(await colourOf(await get(media.filename))).toBe('blue')
    expect((await change(media.id, tokens.publisher)).status).toBe(200)
  })

  it('is left alone by a bulk change of others', async () => {
    const [shown, unseen] = [await makeMedia(), await makeMedia()]
    await publishedWith({ picture: shown.id })
    const where = `where[id][in][0]=${shown.id}&where[id][in][1]=${unseen.id}`
    const body = { alt: 'Басқа мәтін' }
    const answer = await cms.rest('PATCH', `/api/media?locale=kk&${where}`, { token: tokens.editor, body })
    const { docs } = await answer.json()
    expect(docs.map(({ id }: Media) => id)).toEqual([unseen.id])
    expect((await read(shown.id)).alt).toBe('Мектептің ашылуы')
  })

  it('is never replaced together with others', async () => {
    const media = await makeMedia()
    const answer = await cms.rest('PATCH', `/api/media?locale=kk&where[id][equals]=${media.id}`, {
      token: tokens.publisher,
      form: formOf(GOLD, {}),
    })
    expect(answer.status).toBe(400)
    expect((await read(media.id)).filename).toBe(media.filename)
  })

  it('keeps the bytes of every name when its focal point moves', async () => {
    const media = await makeMedia()
    await publishedWith({ picture: media.id })
    const { filename } = Object.values(media.sizes).find((size) => size.filename) ?? media
    const bytes = Buffer.from(await (await get(filename)).arrayBuffer())
    expect((await focus(media.id, tokens.publisher)).status).toBe(200)
    expect(await read(media.id)).toMatchObject({ focalX: 5, focalY: 5, sizes: media.sizes })
    expect(Buffer.from(await (await get(filename)).arrayBuffer()).equals(bytes)).toBe(true)
  })
})

describe('a file that was replaced', () => {
  it('is gone for readers, under every name; the new one has names of its own', async () => {
    const media = await makeMedia()
    await publishedWith({ picture: media.id })
    const answer = await replace(media.id, tokens.publisher, GOLD, { alt: 'Жаңа сурет' })
    const { doc } = await answer.json()
    expect([answer.status, doc.originalName, doc.alt]).toEqual([200, 'jana.png', 'Жаңа сурет'])
    for (const name of namesOf(media)) {
      expect([name, await statusOf(name), await statusOf(name, tokens.stranger)]).toEqual([name, 410, 410])
    }
    for (const name of namesOf(doc)) {
      expect(namesOf(media)).not.toContain(name)
      expect([name, await colourOf(await get(name))]).toEqual([name, 'gold'])
    }
  })

  it('is kept for the staff with its texts, out of lists and out of use', async () => {
    const media = await makeMedia()
    await replace(media.id, tokens.publisher, GOLD, { alt: 'Жаңа сурет' })
    expect(await colourOf(await get(media.filename, tokens.translator))).toBe('blue')
    const where = `where[formerOf][equals]=${media.id}`
    const find = await cms.rest('GET', `/api/media?locale=kk&depth=0&${where}`, { token: tokens.editor })
    const { docs } = await find.json()
    expect(docs).toMatchObject([{ filename: media.filename, originalName: 'a.png', alt: 'Мектептің ашылуы' }])
    const [former] = docs
    expect(Date.parse(former.formerSince)).toBeGreaterThan(Date.now() - 60_000)
    expect((await patch(former.id, { alt: 'Өзге' }, tokens.operator)).status).toBe(403)
    expect((await saveDraft(await draftNews(cms.payload, agency), { picture: former.id })).status).toBe(400)
  })

  it('keeps every earlier one, and leaves nothing behind when the new one is refused', async () => {
    const media = await makeMedia()
    const again = (await (await replace(media.id, tokens.publisher)).json()).doc
    await replace(media.id, tokens.publisher, BLUE)
    const rows = async () =>
      (await cms.payload.count({ collection: 'media', where: { formerOf: { equals: media.id } } })).totalDocs
    expect([await rows(), await statusOf(media.filename), await statusOf(again.filename)]).toEqual([
      2, 410, 410,
    ])
    expect((await replace(media.id, tokens.publisher, Buffer.from('MZ\u0090', 'latin1'))).status).toBe(400)
    expect(await rows()).toBe(2)
  })

  it('has no trace a day after a save that was refused once the new one was stored', async () => {
    const media = await makeMedia()
    expect((await replace(media.id, tokens.publisher, GOLD, { alt: 'IMG_1.jpg' })).status).toBe(400)
    const rows = async () =>
      (await cms.payload.count({ collection: 'media', where: { formerOf: { equals: media.id } } })).totalDocs
    const files = async () => (await readdir(join(cms.dataDir, 'media'))).length
    const [kept, before] = [await rows(), await files()]
    await forgetUnplaced(cms.payload)
    expect([kept, await rows()]).toEqual([1, 1])
    await forgetUnplaced(cms.payload, Date.now() + 25 * 60 * 60 * 1000)
    expect([await rows(), (await files()) < before, await statusOf(media.filename, tokens.editor)]).toEqual([
      0,
      true,
      200,
    ])
  })

  it('by two people at once stays one media with one file and two earlier ones', async () => {
    const media = await makeMedia()
    const answers = await Promise.all([GOLD, BLUE].map((data) => replace(media.id, tokens.publisher, data)))
    const done = answers.filter(({ status }) => status === 200).length
    expect(done).toBeGreaterThan(0)
    const { docs } = await cms.payload.find({
      collection: 'media',
      where: { and: [{ formerOf: { equals: media.id } }, { formerSince: { exists: true } }] },
      pagination: false,
    })
    const names = [(await read(media.id)).filename, ...docs.map(({ filename }) => filename)]
    expect([new Set(names).size, names.includes(media.filename)]).toEqual([done + 1, true])
  })
})
