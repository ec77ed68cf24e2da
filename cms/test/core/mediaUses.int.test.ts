import { createLocalReq, type FlattenedField } from 'payload'
import { afterAll, describe, expect, it } from 'vitest'
import { fillUses } from '../../src/services/media/uses/fillUses.ts'
import { noteUses } from '../../src/services/media/uses/noteUses.ts'
import { USING_KINDS } from '../../src/services/media/uses/usingKinds.ts'
import { plansOf } from '../support/queryPlan.ts'
import { testKind } from '../support/testDatabase.ts'
import { draftNews, rich } from './content.ts'
import { namesOf, startMediaWorld } from './mediaWorld.ts'

const { agency, cms, other, makeMedia, publishedWith, remove, replace, saveDraft, statusOf, tokens } =
  await startMediaWorld()
afterAll(() => cms.close())

describe('deleting', () => {
  it('is refused while a draft or a published document uses the file, with the list of them', async () => {
    const media = await makeMedia()
    const published = await publishedWith({ picture: media.id })
    const draft = await draftNews(cms.payload, agency, ['kk'], 'Жоба жаңалық')
    await saveDraft(draft, {
      body: rich('Мәтін', { id: 'a', blockType: 'gallery', rows: [{ picture: media.id }] }),
    })
    const answer = await remove(media.id)
    const { errors } = await answer.json()
    expect(answer.status).toBe(409)
    expect(errors[0].message).toContain('«Жоба жаңалық» (Жаңалық)')
    expect(errors[0].data.uses).toMatchObject([
      { href: `/admin/collections/news/${published}`, published: true, drafted: false },
      { href: `/admin/collections/news/${draft}`, published: false, drafted: true },
    ])
    const bulk = await cms.rest('DELETE', `/api/media?where[id][equals]=${media.id}`, {
      token: tokens.publisher,
    })
    expect(bulk.status).toBe(400)
    expect((await bulk.json()).errors[0].message).toContain('«Жоба жаңалық»')
    expect(await statusOf(media.filename)).toBe(200)
  })

  it('leaves names that are gone for good, those of earlier files too; a name that never was is not found', async () => {
    const media = await makeMedia()
    const { doc } = await (await replace(media.id, tokens.publisher)).json()
    expect((await remove(media.id)).status).toBe(200)
    for (const name of [...namesOf(media), ...namesOf(doc)]) {
      expect([name, await statusOf(name), await statusOf(name, tokens.publisher)]).toEqual([name, 410, 410])
    }
    expect(await statusOf('0199b000-0000-4000-8000-000000000010-960x540.webp')).toBe(404)
    const { totalDocs } = await cms.payload.count({
      collection: 'media',
      where: { formerOf: { equals: media.id } },
    })
    expect(totalDocs).toBe(0)
  })

  it('is allowed once the last draft has let the file go', async () => {
    const media = await makeMedia()
    const id = await draftNews(cms.payload, agency)
    await saveDraft(id, { picture: media.id })
    expect((await remove(media.id)).status).toBe(409)
    await saveDraft(id, { picture: null })
    expect((await remove(media.id)).status).toBe(200)
  })
})

describe('the list of uses', () => {
  const usesFor = async (id: string, token: string) => {
    const answer = await cms.rest('GET', `/api/used-on?id=${id}`, { token })
    return { status: answer.status, ...(await answer.json()) }
  }

  it('names documents of every kind, by title and state, with their agency', async () => {
    const media = await makeMedia()
    const news = await publishedWith({ picture: media.id })
    await saveDraft(news, { title: 'Жаңа атау' })
    const link = {
      relationTo: 'media',
      value: media.id,
      type: 'upload',
      version: 3,
      id: 'b',
      fields: null,
      format: '',
    }
    const answer = rich('Жауап')
    answer.root.children.push(link as never)
    await cms.payload.create({
      collection: 'faq',
      locale: 'kk',
      draft: true,
      data: { agency, question: 'Қалай?', answer },
    })
    const files = [{ file: media.id }]
    await cms.payload.create({
      collection: 'documents',
      locale: 'kk',
      draft: true,
      data: { agency, title: 'Бұйрық', kind: 'order', force: 'in-force', files },
    })
    await cms.payload.create({
      collection: 'people',
      locale: 'kk',
      draft: true,
      data: { agency, name: 'Ахмет', post: 'Министр', portrait: media.id },
    })
    await cms.payload.update({ collection: 'agencies', id: agency, data: { cover: media.id } })
    const { uses, others } = await usesFor(media.id, tokens.translator)
    const rows = uses.map(({ kind, title, published, drafted }: Record<string, unknown>) => [
      kind,
      title,
      published,
      drafted,
    ])
    expect(rows.sort()).toEqual(
      [
        ['Басшы', 'Ахмет', false, true],
        ['Жаңалық', 'Жаңа мектеп ашылды', true, true],
        ['Мемлекеттік орган', 'maidd министрлігі', true, false],
        ['Сұрақ пен жауап', 'Қалай?', false, true],
        ['Құжат', 'Бұйрық', false, true],
      ].sort(),
    )
    expect([others, uses[0].agency]).toEqual([0, 'maidd министрлігі'])
    expect((await usesFor(media.id, tokens.stranger)).status).toBe(404)
    await cms.payload.update({ collection: 'agencies', id: agency, data: { cover: null } })
  })

  it('says of what others use only how much there is', async () => {
    const media = await makeMedia({ token: tokens.operator })
    await publishedWith({ picture: media.id })
    await publishedWith({ picture: media.id }, other)
    const { uses, others } = await usesFor(media.id, tokens.editor)
    expect([uses.length, uses[0].agency, others]).toEqual([1, 'maidd министрлігі', 1])
    expect((await usesFor(media.id, tokens.operator)).uses).toHaveLength(2)
    const refused = await (await remove(media.id, tokens.operator)).json()
    expect(refused.errors[0].data.uses).toHaveLength(2)
  })

  it('tells who may not change the file any more', async () => {
    const media = await makeMedia()
    const isClosed = async () =>
      Promise.all(
        [tokens.publisher, tokens.editor].map(async (token) => (await usesFor(media.id, token)).isClosed),
      )
    expect(await isClosed()).toEqual([false, false])
    await publishedWith({ picture: media.id })
    expect(await isClosed()).toEqual([false, true])
  })

  it('shows what stood in its place before, and leads from there to the present', async () => {
    const media = await makeMedia()
    await replace(media.id, tokens.publisher)
    const { former } = await usesFor(media.id, tokens.editor)
    expect(former).toMatchObject([{ title: 'a.png' }])
    const id = former[0].href.split('/').at(-1)
    expect((await usesFor(id, tokens.editor)).presentHref).toBe(`/admin/collections/media/${media.id}`)
  })

  it('is made anew of what stands in a database that had none', async () => {
    const [shown, drafted] = [await makeMedia(), await makeMedia()]
    await publishedWith({ body: rich('Мәтін', { id: 'a', blockType: 'image', picture: shown.id }) })
    const id = await draftNews(cms.payload, agency)
    await saveDraft(id, { picture: drafted.id })
    await cms.payload.db.deleteMany({ collection: 'media-uses', where: {} })
    await cms.payload.db.updateMany({ collection: 'media', where: {}, data: { isPublic: false } })
    await fillUses(cms.payload)
    expect(await statusOf(shown.filename)).toBe(404)
    await cms.payload.kv.delete('media-uses-filled')
    await fillUses(cms.payload)
    expect([await statusOf(shown.filename), await statusOf(drafted.filename)]).toEqual([200, 404])
    expect((await remove(drafted.id)).status).toBe(409)
  })

  it('is kept for every collection whose fields may hold a file', () => {
    const holds = (fields: FlattenedField[]): boolean =>
      fields.some(
        (field) =>
          field.type === 'richText' ||
          (field.type === 'upload' && field.relationTo === 'media') ||
          ('flattenedFields' in field && holds(field.flattenedFields)),
      )
    const kinds = Object.values(cms.payload.collections).flatMap(({ config }) =>
      holds(config.flattenedFields) ? config.slug : [],
    )
    expect(kinds.sort()).toEqual([...USING_KINDS].sort())
    expect(cms.payload.config.globals.filter((global) => holds(global.flattenedFields))).toEqual([])
  })

  it.skipIf(testKind !== 'sqlite')('is asked and kept by indexes alone', async () => {
    const media = await makeMedia()
    const id = await publishedWith({ picture: media.id })
    const plans = await plansOf(cms.payload, async () => {
      for (const name of [media.filename, '0199b000-0000-4000-8000-000000000010.webp']) await statusOf(name)
      await usesFor(media.id, tokens.editor)
      await noteUses(await createLocalReq({}, cms.payload), 'news', id)
    })
    const ofMedia = plans.filter(({ sql }) => /from "(media|media_uses|gone_files)"/.test(sql))
    expect(ofMedia.length).toBeGreaterThan(5)
    expect(ofMedia.flatMap(({ scans, sql }) => scans.map((scan) => [scan, sql]))).toEqual([])
  })
})
