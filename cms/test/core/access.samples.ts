import { NODES } from '@birlik/shared/structure'
import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import sharp from 'sharp'
import { rich } from './content.ts'

let count = 0
/** An agency has one page for each node. */
let pages = 0
/** A day is in the calendar once. */
let days = 0
const next = () => `n${++count}`

type Data = Record<string, unknown>

const nodes = NODES.filter(({ renders }) => renders === 'page' || renders === 'section').map(({ key }) => key)

/** Texts a document needs to be published, the same in Kazakh and Russian. */
const texts: Record<string, () => Data> = {
  news: () => ({ title: `Жаңалық ${next()}`, summary: 'Қысқаша', body: rich('Мәтін') }),
  pages: () => ({ title: 'Бет', body: rich('Мәтін'), node: nodes[pages++ % nodes.length] }),
  documents: () => ({
    title: `Бұйрық ${next()}`,
    kind: 'order',
    force: 'in-force',
    number: '1-НҚ',
    date: '2026-01-15',
    body: rich('Мәтін'),
  }),
  services: () => ({ title: `Қызмет ${next()}`, summary: 'Қысқаша', fee: { kind: 'free' } }),
  people: () => ({ name: `Ахмет ${next()}`, post: 'Министр' }),
  events: () => ({ title: `Жиын ${next()}`, kind: 'event', startsAt: '2030-01-01T05:00:00.000Z' }),
  vacancies: () => ({ title: `Маман ${next()}`, kind: 'corps-b', deadline: '2030-01-01T05:00:00.000Z' }),
  projects: () => ({ title: `Жоба ${next()}`, summary: 'Қысқаша', state: 'planned' }),
  faq: () => ({ question: `Қалай ${next()}`, answer: rich('Былай') }),
  situations: () => ({ title: `Жағдай ${next()}`, summary: 'Қысқаша' }),
  topics: () => ({ key: next(), title: 'Тақырып' }),
  'calendar-days': () => ({
    day: new Date(Date.UTC(2040, 0, ++days)).toISOString().slice(0, 10),
    kind: 'off',
  }),
  forms: () => ({ title: 'Сұрақ', kind: 'question', slug: next(), open: false }),
  'reply-templates': () => ({ title: 'Сәлемдесу', text: 'Сәлеметсіз бе!' }),
  'blocked-senders': () => ({ sender: next(), reason: 'spam', until: '2030-01-01T05:00:00.000Z' }),
  media: () => ({ alt: 'Мектептің ашылуы' }),
  redirects: () => ({ from: `/${next()}`, to: '/jana' }),
  agencies: () => ({ slug: next(), type: 'ministry', name: 'Министрлік', shortName: 'М' }),
  users: () => ({
    name: 'Адам',
    email: `${next()}@example.org`,
    password: 'a long enough password',
    language: 'kk',
  }),
  'payload-locked-documents': () => ({}),
  'payload-preferences': () => ({ key: next(), value: {} }),
}

const WITH_AGENCY = [
  'news',
  'pages',
  'documents',
  'services',
  'people',
  'events',
  'vacancies',
  'projects',
  'faq',
  'media',
  'redirects',
  'forms',
  'reply-templates',
  'blocked-senders',
]

export type Place = { agency: string; news: string; person: string; conversation: string }

const MOMENT = '2026-11-26T05:00:00.000Z'

/** What a field of a row that only the program writes may hold. */
function filler(field: FlattenedField, place: Place): unknown {
  const related: Record<string, string> = {
    agencies: place.agency,
    users: place.person,
    conversations: place.conversation,
  }
  if (field.type === 'text' || field.type === 'textarea') return next()
  if (field.type === 'number') return 1
  if (field.type === 'json') return []
  if (field.type === 'date') return MOMENT
  if (field.type === 'relationship') return related[String(field.relationTo)]
  if (field.type === 'select') {
    const [first] = field.options
    return typeof first === 'object' ? first.value : first
  }
  return undefined
}

/** Data of a new document of a collection, in an agency. */
export function dataFor(
  { slug: collection, flattenedFields }: SanitizedCollectionConfig,
  place: Place,
): Data {
  const filled = flattenedFields.map((field) => [field.name, filler(field, place)])
  const data = texts[collection]?.() ?? Object.fromEntries(filled)
  if (WITH_AGENCY.includes(collection)) data.agency = place.agency
  if (collection === 'users') data.memberships = [{ agency: place.agency, role: 'editor' }]
  if (collection === 'payload-locked-documents') {
    data.document = { relationTo: 'news', value: place.news }
    data.user = { relationTo: 'users', value: place.person }
  }
  if (collection === 'payload-preferences') data.user = { relationTo: 'users', value: place.person }
  return data
}

let picture: Promise<Buffer> | undefined
/** The file that goes with a new document of a collection. */
export async function fileFor(collection: string) {
  if (collection !== 'media') return {}
  picture ??= sharp({ create: { width: 8, height: 8, channels: 3, background: '#00afca' } })
    .png()
    .toBuffer()
  const data = await picture
  return { file: { data, name: 'a.png', mimetype: 'image/png', size: data.length } }
}
