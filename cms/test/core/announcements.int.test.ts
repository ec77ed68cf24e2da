import { tag } from '@birlik/shared/contract'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { body, makePicture, publish as publishWhole, titled, translate } from '../api/seed.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { draftNews, makeAgency, makeUser, publish, publishedNews } from './content.ts'

let cms: Cms
let payload: Cms['payload']
/** A ministry, the committee below it, and a department below that. */
let ministry: string
let committee: string
let topic: string
let situation: string

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
  ministry = (await makeAgency(payload, 'mod')).id
  committee = (await makeAgency(payload, 'com')).id
  const department = (await makeAgency(payload, 'dep')).id
  await payload.update({ collection: 'agencies', id: committee, data: { parent: ministry } })
  await payload.update({ collection: 'agencies', id: department, data: { parent: committee } })
  topic = (await payload.create({ collection: 'topics', data: { key: 'army', title: 'Армия' } })).id
  situation = await publishWhole(
    payload,
    'situations',
    { slug: 'birth' },
    titled('Бала туды', 'Родился ребёнок'),
  )
})
afterAll(() => cms?.close())

type Row = { stale: string[]; gone: string[]; subject: string | null }

const rows = async () =>
  (await payload.find({ collection: 'outbox', pagination: false, sort: 'createdAt' })).docs

/** What a write announced: each row's tags in order of the alphabet. */
async function announcedBy(write: () => Promise<unknown>): Promise<Row[]> {
  const before = new Set((await rows()).map(({ id }) => id))
  await write()
  const fresh = (await rows()).filter(({ id }) => !before.has(id))
  return fresh.map(({ tags, gone, subject }) => {
    const sorted = [...tags].sort()
    return { stale: gone ? [] : sorted, gone: gone ? sorted : [], subject: subject ?? null }
  })
}

const stale = (subject: string | null, ...tags: string[]): Row[] => [
  { stale: [...tags].sort(), gone: [], subject },
]
const gone = (subject: string | null, ...tags: string[]): Row[] => [
  { stale: [], gone: [...tags].sort(), subject },
]

/** Tags of a piece of news of the ministry, in lists and by itself. */
const news = (id: string) => [tag.document('news', id), tag.list('news'), tag.list('news', 'mod')]
const update = (id: string, data: Record<string, unknown>, draft = false) =>
  payload.update({ collection: 'news', id, locale: 'kk', depth: 0, draft, data })

describe('a document announces', () => {
  it('itself, its lists and its address when it is published', async () => {
    const id = await draftNews(payload, ministry)
    expect(await announcedBy(() => publish(payload, id))).toEqual(
      stale(`news:${id}`, ...news(id), tag.redirects('mod')),
    )
  })

  it('the same when it is created published', async () => {
    let id = ''
    const announced = await announcedBy(async () => {
      id = await publishWhole(payload, 'news', { agency: ministry }, titled('Жаңалық', 'Новость'))
    })
    expect(announced).toEqual(stale(`news:${id}`, ...news(id), tag.redirects('mod')))
  })

  it('itself and its lists when it is corrected', async () => {
    const { id } = await publishedNews(payload, ministry)
    expect(await announcedBy(() => publish(payload, id, { title: 'Басқа тақырып' }))).toEqual(
      stale(`news:${id}`, ...news(id)),
    )
  })

  it('its addresses too when its slug changes', async () => {
    // A title of its own: the stand-in for MongoDB keeps a unique value that a transaction has changed.
    const { id } = await publishedNews(payload, ministry, ['kk', 'ru'], 'Көшетін жаңалық')
    expect(await announcedBy(() => publish(payload, id, { slug: 'zhana-mekenzhai' }))).toEqual(
      stale(`news:${id}`, ...news(id), tag.redirects('mod')),
    )
  })

  it('nothing gone when it is withdrawn with a notice', async () => {
    const { id } = await publishedNews(payload, ministry)
    const data = { withdrawalReason: 'Ошибка' }
    await payload.update({ collection: 'news', id, locale: 'ru', draft: true, data })
    const withdraw = { withdrawnAt: new Date().toISOString(), withdrawalReason: 'Қате' }
    expect(await announcedBy(() => publish(payload, id, withdraw))).toEqual(stale(`news:${id}`, ...news(id)))
  })

  it('its address too when its readers are led elsewhere', async () => {
    const { id } = await publishedNews(payload, ministry)
    const taken = await announcedBy(() => update(id, { _status: 'draft', instead: '/contacts' }))
    expect(taken).toEqual(stale(`news:${id}`, ...news(id), tag.redirects('mod')))
  })

  it('that it is gone when it is deleted', async () => {
    const { id } = await publishedNews(payload, ministry)
    expect(await announcedBy(() => payload.delete({ collection: 'news', id }))).toEqual(
      gone(`news:${id}`, ...news(id), tag.redirects('mod')),
    )
  })

  it.each([
    ['pages', { node: 'general' }, titled('Біз туралы', 'О нас'), []],
    [
      'documents',
      { kind: 'order', force: 'in-force', number: '1', date: '2026-01-15' },
      titled('Бұйрық', 'Приказ'),
      [],
    ],
    ['people', {}, { kk: { name: 'Асқар', post: 'Министр' }, ru: { name: 'Аскар', post: 'Министр' } }, []],
    ['events', { kind: 'meeting', startsAt: '2030-01-01T05:00:00.000Z' }, titled('Отырыс', 'Заседание'), []],
    [
      'vacancies',
      { kind: 'corps-b', deadline: '2030-01-01T05:00:00.000Z' },
      titled('Маман', 'Специалист'),
      [],
    ],
    ['projects', { state: 'running' }, titled('Жоба', 'Проект'), []],
    [
      'faq',
      {},
      {
        kk: { question: 'Неге?', answer: body('Өйткені') },
        ru: { question: 'Почему?', answer: body('Потому') },
      },
      [],
    ],
    // The portal shows services under addresses of its own.
    ['services', { fee: { kind: 'free' } }, titled('Паспорт', 'Паспорт'), [tag.redirects()]],
  ] as const)('of kind %s the same', async (kind, data, texts, more) => {
    let id = ''
    const announced = await announcedBy(async () => {
      id = await publishWhole(payload, kind, { agency: ministry, ...data }, texts)
    })
    const lists = [tag.document(kind, id), tag.list(kind), tag.list(kind, 'mod')]
    expect(announced).toEqual(stale(`${kind}:${id}`, ...lists, tag.redirects('mod'), ...more))
  })

  it('of the platform the portal’s list alone', async () => {
    const change = () =>
      payload.update({
        collection: 'situations',
        id: situation,
        locale: 'kk',
        data: { title: 'Сәби туды', _status: 'published' },
      })
    expect(await announcedBy(change)).toEqual(
      stale(`situations:${situation}`, tag.document('situations', situation), tag.list('situations')),
    )
  })
})

describe('a body announces', () => {
  const change = (data: Record<string, unknown>, id = committee) =>
    announcedBy(() => payload.update({ collection: 'agencies', id, locale: 'kk', data }))

  it('its own pages when its contacts, accounts or banners change', async () => {
    const own = stale(`agencies:${committee}`, tag.agency('com'))
    const account = { network: 'telegram', handle: '@com', url: 'https://t.me/com', language: 'kk' }
    expect(await change({ phones: [{ number: '+7 7172 000000' }] })).toEqual(own)
    expect(await change({ accounts: [{ ...account, status: 'active' }] })).toEqual(own)
    expect(await change({ banners: [{ title: 'Баннер', link: 'https://egov.kz/' }] })).toEqual(own)
  })

  it.each([
    ['name', { name: 'Жаңа атауы' }],
    ['palette', { palette: 'steppe' }],
    ['domains', { domains: [{ host: 'com.example' }] }],
  ])('the portal, the body above and all below when its %s changes', async (_, data) => {
    expect(await change(data)).toEqual(
      stale(
        `agencies:${committee}`,
        tag.agency('com'),
        tag.agency('dep'),
        tag.list('agencies'),
        tag.list('agencies', 'mod'),
      ),
    )
  })

  it('all below it, however deep', async () => {
    expect(await change({ abbreviation: 'ҚМ' }, ministry)).toEqual(
      stale(
        `agencies:${ministry}`,
        tag.agency('mod'),
        tag.agency('com'),
        tag.agency('dep'),
        tag.list('agencies'),
      ),
    )
  })

  it('the addresses it had and has when its slug changes', async () => {
    const { id } = await makeAgency(payload, 'first')
    expect(await change({ slug: 'second' }, id)).toEqual(
      stale(
        `agencies:${id}`,
        tag.agency('first'),
        tag.agency('second'),
        tag.list('agencies'),
        tag.redirects(),
      ),
    )
    expect(await change({ slug: 'third' }, id)).toEqual(
      stale(
        `agencies:${id}`,
        ...['first', 'second', 'third'].map(tag.agency),
        tag.list('agencies'),
        tag.redirects(),
      ),
    )
  })

  it('the bodies it leaves and comes to when it moves', async () => {
    const { id } = await makeAgency(payload, 'moving')
    const agency = [tag.agency('moving'), tag.list('agencies')]
    expect(await change({ parent: ministry }, id)).toEqual(
      stale(`agencies:${id}`, ...agency, tag.list('agencies', 'mod')),
    )
    expect(await change({ parent: committee }, id)).toEqual(
      stale(`agencies:${id}`, ...agency, tag.list('agencies', 'mod'), tag.list('agencies', 'com')),
    )
    await change({ parent: null }, id)
  })

  it('nothing as a draft, itself when it goes on line and when it is closed', async () => {
    let id = ''
    const created = await announcedBy(async () => {
      const data = { slug: 'secret', type: 'agency' as const, name: 'Жасырын', state: 'draft' as const }
      id = (await payload.create({ collection: 'agencies', locale: 'kk', data })).id
    })
    expect(created).toEqual([])
    expect(await change({ name: 'Әлі жасырын' }, id)).toEqual([])
    const tags = [tag.agency('secret'), tag.list('agencies'), tag.redirects()]
    expect(await change({ state: 'live' }, id)).toEqual(stale(`agencies:${id}`, ...tags))
    const closed = { state: 'closed', withoutSuccessor: true }
    expect(await change(closed, id)).toEqual(stale(`agencies:${id}`, ...tags))
  })

  it('itself when it is created on line and when it is deleted', async () => {
    let id = ''
    const data = {
      slug: 'newborn',
      type: 'agency' as const,
      name: 'Жаңа',
      state: 'live' as const,
      parent: ministry,
    }
    const tags = [tag.agency('newborn'), tag.list('agencies'), tag.list('agencies', 'mod'), tag.redirects()]
    const created = await announcedBy(async () => {
      id = (await payload.create({ collection: 'agencies', locale: 'kk', data })).id
    })
    expect(created).toEqual(stale(`agencies:${id}`, ...tags))
    expect(await announcedBy(() => payload.delete({ collection: 'agencies', id }))).toEqual(
      gone(`agencies:${id}`, ...tags),
    )
  })
})

describe('a file announces', () => {
  const own = [tag.agency('com'), tag.list('news')]
  const look = [tag.agency('dep'), tag.list('agencies'), tag.list('agencies', 'mod')]
  const picture = async (agency?: string) => {
    const id = await makePicture(payload, { kk: 'Жаңа көпір', ru: 'Новый мост', en: 'New bridge' })
    // The agency of a file is settled at its creation; only the database itself changes it.
    await payload.db.updateOne({ collection: 'media', id, data: { agency: agency ?? null, isPublic: true } })
    return id
  }
  const describeAnew = (id: string) => translate(payload, 'media', id, { kk: { alt: 'Ескі көпір' } })
  const remove = (id: string) => payload.delete({ collection: 'media', id })

  it('nothing when it is new', async () => {
    const data = { alt: 'Көпір', agency: committee }
    const file = { data: Buffer.from('a,b\n'), name: 'a.csv', mimetype: 'text/csv', size: 4 }
    expect(await announcedBy(() => payload.create({ collection: 'media', data, file }))).toEqual([])
  })

  it('nothing but its own address while no page shows it', async () => {
    const id = await makePicture(payload, { kk: 'Жаңа көпір', ru: 'Новый мост', en: 'New bridge' })
    expect(await announcedBy(() => describeAnew(id))).toEqual([])
    expect(await announcedBy(() => remove(id))).toEqual(gone(null, tag.files))
  })

  it('the pages of its agency and the portal’s news', async () => {
    const id = await picture(committee)
    expect(await announcedBy(() => describeAnew(id))).toEqual(stale(null, ...own))
  })

  it('the bytes too, when others take their place', async () => {
    const id = await picture(committee)
    const data = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#00afca' } })
      .png()
      .toBuffer()
    const file = { data, name: 'b.png', mimetype: 'image/png', size: data.length }
    const replace = () => payload.update({ collection: 'media', id, data: {}, file })
    expect(await announcedBy(replace)).toEqual([...stale(null, ...own), ...gone(null, tag.files)])
  })

  it('whoever inherits it when it is an emblem or a cover', async () => {
    const id = await picture(committee)
    await payload.update({ collection: 'agencies', id: committee, data: { emblem: id } })
    expect(await announcedBy(() => describeAnew(id))).toEqual(stale(null, ...own, ...look))
    const bare = await announcedBy(() =>
      payload.update({ collection: 'agencies', id: committee, data: { emblem: null } }),
    )
    expect(bare).toContainEqual(gone(null, tag.files)[0])
  })

  it('every page when it is the platform’s own', async () => {
    const id = await picture()
    expect(await announcedBy(() => describeAnew(id))).toEqual(stale(null, tag.platform))
  })
})

describe('what stands on many pages announces', () => {
  it('a topic: itself, once it may be in use', async () => {
    let id = ''
    const created = await announcedBy(async () => {
      id = (await payload.create({ collection: 'topics', data: { key: 'sport', title: 'Спорт' } })).id
    })
    expect(created).toEqual([])
    const rename = () => payload.update({ collection: 'topics', id: topic, data: { title: 'Әскер' } })
    expect(await announcedBy(rename)).toEqual(stale(null, tag.topics))
    expect(await announcedBy(() => payload.delete({ collection: 'topics', id }))).toEqual(
      gone(null, tag.topics),
    )
  })

  it('the platform: every page', async () => {
    const data = { mci: [{ from: '2026-01-01', value: 4325 }] }
    expect(await announcedBy(() => payload.updateGlobal({ slug: 'platform', data }))).toEqual(
      stale('platform', tag.platform),
    )
  })

  it('a redirect made by hand: the addresses of its agency and of the portal', async () => {
    let id = ''
    const data = { agency: ministry, from: '/old', to: '/new' }
    const addresses = stale(null, tag.redirects('mod'), tag.redirects())
    const created = await announcedBy(async () => {
      id = (await payload.create({ collection: 'redirects', data })).id
    })
    expect(created).toEqual(addresses)
    expect(await announcedBy(() => payload.delete({ collection: 'redirects', id }))).toEqual(addresses)
  })
})

describe('nothing is announced', () => {
  it('for a draft, alone or beside a published document, nor for deleting it', async () => {
    const { id } = await publishedNews(payload, ministry)
    const drafts = async () => {
      await update(id, { title: 'Жоба' }, true)
      await payload.delete({ collection: 'news', id: await draftNews(payload, ministry) })
    }
    expect(await announcedBy(drafts)).toEqual([])
  })

  it('for a save that is refused or rolled back; for a committed one, once', async () => {
    const { id } = await publishedNews(payload, ministry)
    const publishIn = async (end: typeof commitTransaction) => {
      const req = await createLocalReq({}, payload)
      await initTransaction(req)
      await payload.update({
        collection: 'news',
        id,
        locale: 'kk',
        data: { title: 'Аты', _status: 'published' },
        req,
      })
      expect(await rows()).toHaveLength(before)
      await end(req)
    }
    const before = (await rows()).length
    expect(await announcedBy(() => publish(payload, id, { title: '' }).catch(() => {}))).toEqual([])
    expect(await announcedBy(() => publishIn(killTransaction))).toEqual([])
    expect(await announcedBy(() => publishIn(commitTransaction))).toHaveLength(1)
  })

  it('for users, their preferences and locks', async () => {
    const writes = async () => {
      const user = await makeUser(payload, { memberships: [{ agency: ministry, role: 'editor' }] })
      const owner = { relationTo: 'users' as const, value: user.id }
      await payload.update({ collection: 'users', id: user.id, data: { name: 'Адам' } })
      await payload.create({
        collection: 'payload-preferences',
        data: { key: 'a', value: {}, user: owner },
        user,
      })
      const document = { relationTo: 'topics' as const, value: topic }
      await payload.create({
        collection: 'payload-locked-documents',
        data: { document, user: owner } as never,
      })
    }
    expect(await announcedBy(writes)).toEqual([])
  })
})
