import { publishQuestion } from '../dialogue/conversations.ts'
import { type Api, startApi } from './api.ts'
import { body, makeAgency, makeFile, makePicture, named, publish, titled, translate } from './seed.ts'

export type World = Awaited<ReturnType<typeof makeWorld>>

/** Two state bodies with documents in every state, and what belongs to the platform. */
export async function makeWorld() {
  const api = await startApi()
  return { api, ...(await fill(api)) }
}

async function fill({ payload }: Api) {
  const picture = await makePicture(payload, {
    kk: 'Өзен үстіндегі көпір',
    ru: 'Мост через реку',
    en: 'Bridge over a river',
  })
  const file = await makeFile(payload)
  const name = (kk: string, ru: string, en?: string) => named('name', { kk, ru, ...(en && { en }) })

  const ministry = await makeAgency(
    payload,
    {
      slug: 'mod',
      type: 'ministry',
      palette: 'steppe',
      emblem: picture,
      cover: picture,
      email: 'a@mod.gov.kz',
      addresses: [{ text: 'Астана, Достық көшесі, 14' }],
      phones: [{ number: '+7 7172 00-00-00' }],
      hours: [
        { day: 'mon', from: '09:00', until: '18:30', breakFrom: '13:00', breakUntil: '14:30' },
        { day: 'sun' },
      ],
      point: { lat: 51.1, lon: 71.4 },
      domains: [{ host: 'mod.example' }],
      divisions: [
        { key: 'hr', name: 'Кадр департаменті' },
        { key: 'hr1', parentKey: 'hr', name: 'Кадр басқармасы' },
      ],
      accounts: [
        { network: 'telegram', handle: '@mod', url: 'https://t.me/mod', language: 'kk', status: 'active' },
      ],
      banners: [{ title: 'Ашық әңгіме', link: 'https://dialog.egov.kz/' }],
    },
    name('Қорғаныс министрлігі', 'Министерство обороны', 'Ministry of Defence'),
  )
  const committee = await makeAgency(
    payload,
    { slug: 'com', type: 'committee', parent: ministry },
    name('Комитет', 'Комитет'),
  )
  const other = await makeAgency(
    payload,
    { slug: 'eco', type: 'ministry' },
    name('Экология министрлігі', 'Министерство экологии'),
  )
  const draft = await makeAgency(
    payload,
    { slug: 'hidden', type: 'agency', state: 'draft' },
    name('Жасырын', 'Скрытое'),
  )
  const closed = await makeAgency(
    payload,
    { slug: 'old', type: 'agency', state: 'closed', withoutSuccessor: true },
    name('Таратылған', 'Упразднённое'),
  )
  const renamed = await makeAgency(payload, { slug: 'before', type: 'court' }, name('Сот', 'Суд'))
  await payload.update({ collection: 'agencies', id: renamed, locale: 'kk', data: { slug: 'after' } })

  const topic = (
    await payload.create({ collection: 'topics', locale: 'kk', data: { key: 'army', title: 'Армия' } })
  ).id
  await translate(payload, 'topics', topic, named('title', { ru: 'Армия (ru)' }))
  const mci = [
    { from: '2020-01-01', value: 2651 },
    { from: '2026-01-01', value: 4325 },
    { from: '2999-01-01', value: 9999 },
  ]
  await payload.updateGlobal({
    slug: 'platform',
    locale: 'kk',
    data: { title: 'Бірлік', lead: 'Бір терезе', mci },
  })

  const at = (day: string) => `${day}T06:00:00.000Z`
  const news = (slug: string, texts: ReturnType<typeof titled>, data: object = {}) =>
    publish(payload, 'news', { agency: ministry, slug, publishedAt: at('2026-03-01'), ...data }, texts)
  const linked = await news('bridge', titled('Жаңа көпір ашылды', 'Открыт новый мост', 'New bridge opened'), {
    picture,
    topics: [topic],
    publishedAt: at('2026-04-01'),
  })
  await news('only-two', titled('Екі тілдегі жаңалық', 'Новость на двух языках'), {
    topics: [topic],
    publishedAt: at('2025-02-01'),
  })
  const withdrawn = await news('withdrawn', titled('Қайтарылған хабар', 'Отозванная новость'))
  await withdraw(payload, withdrawn, at('2026-03-02'))
  const gone = await news('gone', titled('Жойылған хабар', 'Удалённая новость'))
  await payload.delete({ collection: 'news', id: gone })
  const off = await news('unpublished', titled('Алынған хабар', 'Снятая новость'))
  await payload.update({
    collection: 'news',
    id: off,
    locale: 'ru',
    draft: true,
    data: { withdrawalReason: 'Устарело' },
  })
  const reason = { withdrawalReason: 'Ескірді' }
  await payload.update({ collection: 'news', id: off, locale: 'kk', data: { ...reason, _status: 'draft' } })
  await payload.create({
    collection: 'news',
    locale: 'kk',
    draft: true,
    data: { agency: ministry, slug: 'draft', title: 'Жоба' },
  })
  const moved = await news('first-name', titled('Көшкен хабар', 'Переехавшая новость'))
  await payload.update({
    collection: 'news',
    id: moved,
    locale: 'kk',
    data: { slug: 'second-name', _status: 'published' },
  })
  // A draft over a published document: readers keep what stands published.
  await payload.update({
    collection: 'news',
    id: linked,
    locale: 'kk',
    draft: true,
    data: { title: 'Әлі жарияланбаған' },
  })
  await publish(
    payload,
    'news',
    { agency: other, slug: 'bridge' },
    titled('Экология көпірі', 'Экологический мост'),
  )
  await publish(payload, 'news', { agency: draft, slug: 'secret' }, titled('Құпия көпір', 'Секретный мост'))

  const situation = await publish(
    payload,
    'situations',
    { slug: 'birth', icon: 'family', order: 1 },
    titled('Бала туды', 'Рождение ребёнка'),
  )
  const service = (slug: string, data: object = {}) =>
    publish(
      payload,
      'services',
      {
        agency: ministry,
        slug,
        icon: 'passport',
        recipients: ['individual'],
        channels: ['egov'],
        form: ['electronic'],
        term: { value: 3, unit: 'working_day' },
        fee: { kind: 'mci', mci: 0.25 },
        situation,
        popular: true,
        applyAt: [{ channel: 'egov', href: 'https://egov.kz/' }],
        files: [{ file, title: 'Өтініш' }],
        ...data,
      },
      titled('Паспорт беру', 'Выдача паспорта'),
    )
  const passport = await service('passport')
  await service('certificate', {
    recipients: ['legal'],
    fee: { kind: 'free' },
    popular: false,
    situation: null,
  })
  await payload.update({
    collection: 'situations',
    id: situation,
    locale: 'kk',
    data: {
      steps: [{ title: 'Қадам', body: body('Бару') as never, services: [passport] }],
      _status: 'published',
    },
  })

  await publish(
    payload,
    'pages',
    { agency: ministry, node: 'general' },
    {
      kk: {
        title: 'Біз туралы',
        summary: 'Қысқаша',
        body: body('Мәтін', { type: 'image', picture }, { type: 'file', file }),
      },
      ru: {
        title: 'О нас',
        summary: 'Кратко',
        body: body('Текст', { type: 'image', picture }, { type: 'file', file }),
      },
    },
  )
  const acts = { agency: ministry, force: 'in-force' }
  await publish(
    payload,
    'documents',
    {
      ...acts,
      slug: 'order-1',
      kind: 'order',
      number: '1',
      date: '2026-01-15',
      files: [
        { file, language: 'ru' },
        { file, language: 'kk' },
      ],
    },
    titled('Бұйрық', 'Приказ'),
  )
  await publish(
    payload,
    'documents',
    { ...acts, slug: 'statute', kind: 'statute', number: '2', date: '2024-05-05' },
    titled('Ереже', 'Положение'),
  )
  await publish(
    payload,
    'documents',
    { ...acts, slug: 'plan', kind: 'plan', node: 'dev_plan', number: '3', date: '2026-01-10' },
    titled('Даму жоспары', 'План развития'),
  )
  const person = (name: string, post: string) => ({
    name,
    post,
    reception: 'Дүйсенбі 10:00',
    duties: body(post),
  })
  await publish(
    payload,
    'people',
    { agency: ministry, slug: 'head', isHead: true, order: 1, portrait: picture, phone: '+7 7172 00-00-01' },
    { kk: person('Асқар Ерлан', 'Министр'), ru: person('Аскар Ерлан', 'Министр') },
  )
  await publish(
    payload,
    'people',
    { agency: ministry, slug: 'deputy', order: 2 },
    { kk: { name: 'Орынбасар', post: 'Вице-министр' }, ru: { name: 'Заместитель', post: 'Вице-министр' } },
  )
  await publish(
    payload,
    'events',
    { agency: ministry, slug: 'past', kind: 'meeting', startsAt: at('2025-01-01') },
    titled('Өткен отырыс', 'Прошедшее заседание'),
  )
  await publish(
    payload,
    'events',
    {
      agency: ministry,
      slug: 'coming',
      kind: 'briefing',
      startsAt: at('2999-01-01'),
      streamUrl: 'https://stream.example/1',
    },
    titled('Келер брифинг', 'Будущий брифинг'),
  )
  await publish(
    payload,
    'vacancies',
    {
      agency: ministry,
      slug: 'open',
      kind: 'corps-b',
      deadline: at('2999-01-01'),
      salary: '500 000 ₸',
      files: [{ file }],
    },
    titled('Маман', 'Специалист'),
  )
  await publish(
    payload,
    'vacancies',
    {
      agency: ministry,
      slug: 'over',
      kind: 'corps-b',
      publishedAt: at('2019-12-01'),
      deadline: at('2020-01-01'),
    },
    titled('Бұрынғы маман', 'Бывший специалист'),
  )
  await publish(
    payload,
    'projects',
    { agency: ministry, slug: 'project', state: 'running', from: '2024-01-01', picture },
    titled('Жоба', 'Проект'),
  )
  await publish(
    payload,
    'faq',
    { agency: ministry, slug: 'why', order: 1, topic },
    {
      kk: { question: 'Неге?', answer: body('Өйткені') },
      ru: { question: 'Почему?', answer: body('Потому') },
    },
  )
  const question = await publishQuestion(payload, ministry, {
    question: 'Көшеге қашан жарық тартылады?',
    answer: 'Келесі айда.',
    topic,
  })

  return { question, ministry, committee, other, draft, closed, linked, moved, withdrawn, picture, file }
}

/** The reason is owed in both languages: the Russian one is saved as a draft first. */
async function withdraw(payload: Api['payload'], id: string, withdrawnAt: string) {
  const common = { collection: 'news', id } as const
  await payload.update({
    ...common,
    locale: 'ru',
    draft: true,
    data: { withdrawnAt, withdrawalReason: 'Ошибка' },
  })
  await payload.update({
    ...common,
    locale: 'kk',
    data: { _status: 'published', withdrawnAt, withdrawalReason: 'Қате' },
  })
}
