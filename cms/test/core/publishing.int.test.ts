import { type Field, type FieldHook, ValidationError } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Cms, startCms } from '../support/cms.ts'
import { draftNews, logIn, makeAgency, makeUser, publish, publishedNews, rich, texts } from './content.ts'

let cms: Cms
let agency: string

beforeAll(async () => {
  cms = await startCms()
  agency = (await makeAgency(cms.payload, 'maidd')).id
})
afterAll(() => cms.close())

/** Faults of a refused save: `field: message`. */
async function faultsOf(saving: Promise<unknown>) {
  const error = await saving.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(error instanceof ValidationError)) throw error ?? new Error('It was saved')
  return error.data.errors.map(({ path, message }) => `${path}: ${message}`)
}

const news = (id: string) =>
  cms.payload.findByID({ collection: 'news', id, locale: 'kk', depth: 0, draft: false })
const announced = async () => {
  const { docs } = await cms.payload.find({ collection: 'outbox', pagination: false, sort: 'createdAt' })
  return docs.map(({ tags }) => tags)
}

describe('what is typed', () => {
  /** Each in its own way unseen. */
  const UNSEEN = '\u00ad\u200b\u202a\u0008\u3164\ufeff'

  it('is cleaned in every text of every collection and of the settings, before anything else sees it', () => {
    const dirty: string[] = []
    const walk = (fields: Field[], path: string) => {
      for (const field of fields) {
        const name = 'name' in field && field.name ? `${path}.${field.name}` : path
        if (field.type === 'tabs') for (const tab of field.tabs) walk(tab.fields, name)
        else if (field.type === 'blocks') for (const block of field.blocks) walk(block.fields, name)
        else if ('fields' in field) walk(field.fields, name)
        if (!TEXTS.includes(field.type) || /\.(password|currentPassword)$/.test(name)) continue
        const [first] = ('hooks' in field && field.hooks?.beforeValidate) || []
        const cleaned = (first as FieldHook | undefined)?.({ value: `а${UNSEEN}б` } as never)
        if (cleaned !== 'аб') dirty.push(name)
      }
    }
    const TEXTS = ['text', 'textarea', 'email', 'code', 'json', 'richText']
    const { collections, globals } = cms.payload.config
    for (const { slug, fields } of [...collections, ...globals]) walk(fields, slug)
    expect(dirty).toEqual([])
  })

  it.each([
    ['title', 300],
    ['summary', 1000],
  ])('in %s is held to %i characters, as people count them', async (field, most) => {
    const id = await draftNews(cms.payload, agency)
    const save = (text: string) =>
      cms.payload.update({
        collection: 'news',
        id,
        locale: 'kk',
        draft: false,
        depth: 0,
        data: { [field]: text },
      })
    expect(await save('👍'.repeat(most))).toMatchObject({ [field]: '👍'.repeat(most) })
    expect((await faultsOf(save('а'.repeat(most + 1)))).join()).toContain(String(most))
  })

  it('is held to the limit also where a field has a check of its own', async () => {
    const number = (length: number) => '1414; '.repeat(200).slice(0, length)
    const save = (text: string) =>
      cms.payload.update({
        collection: 'agencies',
        id: agency,
        locale: 'kk',
        depth: 0,
        data: { phones: [{ number: text }] },
      })
    expect(await save(number(196))).toMatchObject({ phones: [{ number: number(196) }] })
    expect((await faultsOf(save(number(202)))).join()).toContain('200')
  })

  it('arrives without what nobody sees, composed, over REST', async () => {
    const token = await logIn(cms.payload, (await makeUser(cms.payload, { platformRole: 'operator' })).email)
    const post = async (address: string, body: object, method = 'POST') =>
      (await (await cms.rest(method, address, { token, body })).json()) as Record<string, unknown>
    const dirty = (text: string) => `${UNSEEN}${text.slice(0, 1)}${UNSEEN}${text.slice(1)}`
    const body = rich(dirty('Мәтін'), {
      blockType: 'callout',
      id: 'a',
      tone: 'info',
      text: dirty('Бір\u2029екі'),
    })
    const link = {
      type: 'link',
      version: 3,
      fields: { url: ' https://example.kz/\u200b ', linkType: 'custom' },
    }
    const [paragraph] = rich(dirty('Мәтін')).root.children as { children: unknown[] }[]
    body.root.children.push({ ...link, children: paragraph?.children } as never)
    const { doc: news } = await post('/api/news?locale=kk&draft=true', {
      agency,
      title: dirty('Жаңа\r\nжол,\tи\u0306од'),
      summary: dirty('Бір\r\nекі\u00a0үш за\u0301мок'),
      body,
    })
    expect(news).toMatchObject({
      title: 'Жаңа жол, йод',
      summary: 'Бір\nекі\u00a0үш за\u0301мок',
      body: {
        root: {
          children: [
            { children: [{ text: 'Мәтін' }] },
            { fields: { text: 'Бір\nекі' } },
            { fields: { url: 'https://example.kz/' }, children: [{ text: 'Мәтін' }] },
          ],
        },
      },
    })
    const contacts = {
      email: ' \u202aInfo@Пошта.Қаз\u202c',
      phones: [{ number: '\u202a+7 (7172) 74-00-00, ішкі 123; 1414\u202c' }],
      dialogue: { inboxEmail: 'Inbox@пошта.қаз' },
    }
    const { doc: saved } = await post(`/api/agencies/${agency}?locale=kk`, contacts, 'PATCH')
    expect(saved).toMatchObject({
      email: 'Info@Пошта.Қаз',
      phones: [{ number: '+7 (7172) 74-00-00, ішкі 123; 1414' }],
      dialogue: { inboxEmail: 'inbox@xn--80a1acn3a.xn--80ao21a' },
    })
    const refused = await post(
      `/api/agencies/${agency}?locale=kk`,
      { email: 'әлия@example.kz', phones: [{ number: 'қоңырау шалыңыз' }] },
      'PATCH',
    )
    expect(JSON.stringify(refused)).toMatch(/латын әріптерімен.*қысқа нөмірді/)
    const redirect = await post('/api/redirects', { agency, from: '/eski\u200b-bet ', to: '/zhana-bet' })
    expect(redirect).toMatchObject({ doc: { from: '/eski-bet' } })
  })
})

describe('the publish gate', () => {
  it.each(['\u3164\u2800', '\u200b\u00ad', '\u00a0'])('takes %j for nothing', async (nothing) => {
    const id = await draftNews(cms.payload, agency)
    expect(
      await faultsOf(publish(cms.payload, id, { title: nothing, summary: nothing, body: rich(nothing) })),
    ).toEqual([
      'title: «Тақырып» өрісін толтырыңыз. Тілі: қазақша.',
      'summary: «Қысқаша мазмұны» өрісін толтырыңыз. Тілі: қазақша.',
      'body: «Мәтін» өрісін толтырыңыз. Тілі: қазақша.',
    ])
  })

  it('names every missing text with its language', async () => {
    const id = await draftNews(cms.payload, agency, ['kk'])
    expect(await faultsOf(publish(cms.payload, id))).toEqual([
      'title: «Тақырып» өрісін толтырыңыз. Тілі: орысша.',
      'summary: «Қысқаша мазмұны» өрісін толтырыңыз. Тілі: орысша.',
      'body: «Мәтін» өрісін толтырыңыз. Тілі: орысша.',
    ])
    expect((await news(id))._status).toBe('draft')
  })

  it('takes what is being saved into account', async () => {
    const id = await draftNews(cms.payload, agency, ['kk'])
    const saved = await cms.payload.update({
      collection: 'news',
      id,
      locale: 'ru',
      depth: 0,
      data: { ...texts.ru, _status: 'published' },
    })
    expect(saved).toMatchObject({ _status: 'published', languages: ['kk', 'ru'], listed: true })
  })

  it('refuses a document that would be emptied by the save', async () => {
    const id = await draftNews(cms.payload, agency)
    expect(await faultsOf(publish(cms.payload, id, { body: rich(' ') }))).toEqual([
      'body: «Мәтін» өрісін толтырыңыз. Тілі: қазақша.',
    ])
  })

  it('refuses a Russian text without its Kazakh counterpart', async () => {
    const { id } = await cms.payload.create({
      collection: 'documents',
      locale: 'kk',
      draft: true,
      depth: 0,
      data: {
        agency,
        title: 'Бұйрық',
        kind: 'order',
        force: 'in-force',
        number: '1-НҚ',
        date: '2026-01-15',
        body: texts.kk.body,
      },
    })
    const saving = cms.payload.update({
      collection: 'documents',
      id,
      locale: 'ru',
      data: { title: 'Приказ', signatory: 'А. Ахметов', body: texts.ru.body, _status: 'published' },
    })
    expect(await faultsOf(saving)).toEqual(['signatory: «Кім қол қойды» өрісін толтырыңыз. Тілі: қазақша.'])
  })

  it('asks for the whole of an English version once begun', async () => {
    const id = await draftNews(cms.payload, agency)
    await cms.payload.update({
      collection: 'news',
      id,
      locale: 'en',
      draft: true,
      data: { title: 'New school' },
    })
    expect(await faultsOf(publish(cms.payload, id))).toHaveLength(2)
  })

  it('counts the languages of the published version', async () => {
    expect(await publishedNews(cms.payload, agency, ['kk', 'ru', 'en'])).toMatchObject({
      languages: ['kk', 'ru', 'en'],
    })
  })

  it('refuses one language alone and a date in the future', async () => {
    const id = await draftNews(cms.payload, agency)
    const alone = {
      collection: 'news' as const,
      id,
      publishSpecificLocale: 'kk' as const,
      data: { _status: 'published' as const },
    }
    await expect(cms.payload.update(alone)).rejects.toThrow('барлық тілде бірге')
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
    expect(await faultsOf(publish(cms.payload, id, { publishedAt: tomorrow }))).toHaveLength(1)
  })

  it('computes what a client may not say', async () => {
    const id = await draftNews(cms.payload, agency)
    const data = { listed: true, languages: ['en' as const], changedAt: '2001-01-01T00:00:00.000Z' }
    const draft = await cms.payload.update({ collection: 'news', id, draft: true, depth: 0, data })
    expect(draft).toMatchObject({ listed: false, languages: null, changedAt: null })
  })
})

describe('dates', () => {
  it('keeps a given date of publication and counts changes from the second one', async () => {
    const id = await draftNews(cms.payload, agency)
    const publishedAt = '2020-02-03T04:05:06.000Z'
    expect(await publish(cms.payload, id, { publishedAt })).toMatchObject({
      publishedAt,
      changedAt: publishedAt,
    })
    const again = await publish(cms.payload, id, { title: 'Жаңа мектеп' })
    expect(again.publishedAt).toBe(publishedAt)
    expect(Date.parse(again.changedAt ?? '')).toBeGreaterThan(Date.now() - 60_000)
  })
})

describe('drafts, withdrawal and taking off', () => {
  it('leaves the public row alone while a draft is being written, and tells nobody', async () => {
    const { id } = await publishedNews(cms.payload, agency)
    const before = (await announced()).length
    await cms.payload.update({
      collection: 'news',
      id,
      locale: 'kk',
      draft: true,
      data: { title: 'Басқа тақырып' },
    })
    expect(await news(id)).toMatchObject({ title: texts.kk.title, _status: 'published', listed: true })
    expect(await announced()).toHaveLength(before)
  })

  it('withdraws with a reason in Kazakh and Russian, keeping the page', async () => {
    const { id } = await publishedNews(cms.payload, agency)
    const withdrawnAt = new Date().toISOString()
    const withdrawal = { withdrawnAt, withdrawalReason: 'Деректер ескірді.' }
    expect(await faultsOf(publish(cms.payload, id, withdrawal))).toEqual([
      'withdrawalReason: «Кері қайтару себебі» өрісін толтырыңыз. Тілі: орысша.',
    ])
    await cms.payload.update({
      collection: 'news',
      id,
      locale: 'ru',
      draft: true,
      data: { withdrawalReason: 'Данные устарели.' },
    })
    expect(await publish(cms.payload, id, withdrawal)).toMatchObject({ listed: false, _status: 'published' })
    expect(await publish(cms.payload, id, { withdrawnAt: null })).toMatchObject({ listed: true })
  })

  it('takes nothing off without telling readers why or where to go', async () => {
    const { id } = await publishedNews(cms.payload, agency)
    const takeOff = (data: Record<string, unknown> = {}) =>
      cms.payload.update({ collection: 'news', id, locale: 'kk', data: { ...data, _status: 'draft' } })
    expect(await faultsOf(takeOff())).toEqual([
      'withdrawalReason: «Кері қайтару себебі» өрісін толтырыңыз. Тілі: қазақша.',
      'withdrawalReason: «Кері қайтару себебі» өрісін толтырыңыз. Тілі: орысша.',
    ])
    expect(await news(id)).toMatchObject({ _status: 'published', listed: true })
    // A draft that nobody has approved does not come out with it.
    const draft = { title: 'Бекітілмеген тақырып' }
    await cms.payload.update({ collection: 'news', id, locale: 'kk', draft: true, data: draft })
    expect(await faultsOf(takeOff({ instead: '/contacts' }))).toEqual([
      expect.stringMatching(/^_status: Жарияланған мәтіннен жаңа жоба бар/),
    ])
    const published = { title: texts.kk.title }
    await cms.payload.update({ collection: 'news', id, locale: 'kk', draft: true, data: published })
    expect(await takeOff({ instead: '/contacts' })).toMatchObject({
      _status: 'published',
      listed: false,
      withdrawnAt: expect.any(String),
      instead: '/contacts',
    })
  })

  it('is withdrawn by “Unpublish” of the admin, which names no language', async () => {
    const { id } = await publishedNews(cms.payload, agency)
    const { email } = await makeUser(cms.payload, { memberships: [{ agency, role: 'publisher' }] })
    const token = await logIn(cms.payload, email)
    for (const [locale, withdrawalReason] of [
      ['kk', 'Ескірді.'],
      ['ru', 'Устарело.'],
    ]) {
      const draft = `/api/news/${id}?draft=true&locale=${locale}`
      expect((await cms.rest('PATCH', draft, { token, body: { withdrawalReason } })).status).toBe(200)
    }
    const address = `/api/news/${id}?depth=0&fallback-locale=null&unpublishAllLocales=true`
    const taken = await cms.rest('PATCH', address, { token, body: { _status: 'draft' } })
    expect(taken.status, await taken.clone().text()).toBe(200)
    const stored = await cms.payload.findByID({ collection: 'news', id, locale: 'all' })
    expect(stored).toMatchObject({
      _status: 'published',
      listed: false,
      title: { kk: texts.kk.title, ru: texts.ru.title },
    })
  })

  it('restores an old version as a draft only', async () => {
    const { id } = await publishedNews(cms.payload, agency)
    await publish(cms.payload, id, { title: 'Өзгерген тақырып' })
    const { docs } = await cms.payload.findVersions({
      collection: 'news',
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    const version = docs[0]?.id ?? ''
    await expect(cms.payload.restoreVersion({ collection: 'news', id: version })).rejects.toThrow(
      'жоба ретінде',
    )
    const operator = await makeUser(cms.payload, { platformRole: 'operator' })
    const token = await logIn(cms.payload, operator.email)
    const answer = await cms.rest('POST', `/api/news/versions/${version}?draft=true`, { token })
    expect(answer.status).toBe(200)
    expect((await news(id)).title).toBe('Өзгерген тақырып')
  })
})

describe('the outbox', () => {
  it('has no row for a save that was rolled back', async () => {
    const { id } = await publishedNews(cms.payload, agency)
    const before = (await announced()).length
    await expect(publish(cms.payload, id, { title: '' })).rejects.toThrow()
    expect(await announced()).toHaveLength(before)
  })
})

describe('links in a text', () => {
  const linking = (url: string) => {
    const state = rich('сөз')
    const link = { type: 'link', version: 3, fields: { linkType: 'custom', url }, children: [] }
    return { root: { ...state.root, children: [{ ...state.root.children[0], children: [link] }] } }
  }

  it.each(['javascript:alert(1)', 'file:///C:/a.docx', 'data:text/html,a', '\\\\server\\share', 'gov.kz'])(
    '%s is refused at save, a draft too, with what is to be done',
    async (url) => {
      const data = { agency, title: 'Сілтеме', body: linking(url) as never }
      const saving = cms.payload.create({ collection: 'news', locale: 'kk', draft: true, data })
      expect(await faultsOf(saving)).toEqual([
        `body: Сілтеме https://, http://, mailto:, tel: немесе / деп басталуы керек. Мекенжайын түзетіңіз немесе сілтемені алып тастаңыз. Сілтеме: ${url}`,
      ])
    },
  )

  it.each(['https://gov.kz', '/kk/press', 'mailto:a@gov.kz', 'tel:+77172000000'])(
    '%s is taken',
    async (url) => {
      const data = { agency, title: 'Сілтеме', body: linking(url) as never }
      const { id } = await cms.payload.create({ collection: 'news', locale: 'kk', draft: true, data })
      expect(id).toBeTruthy()
    },
  )
})

it('a table of any size but a readable one is refused at publishing', async () => {
  const table = { id: 't', blockType: 'table', head: ['а'], rows: [{ cells: Array(21).fill('а') }] }
  const id = await draftNews(cms.payload, agency)
  const faults = await faultsOf(publish(cms.payload, id, { body: rich('Мәтін', table) }))
  expect(faults.join()).toMatch(/^body: Кесте тым үлкен\. Ең көбі: жолдар – 300/)
})
