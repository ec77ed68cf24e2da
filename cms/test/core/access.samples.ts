import { NODES } from '@birlik/shared/structure'
import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import sharp from 'sharp'
import { rich } from './content.ts'

let count = 0
/** An agency has one page for each node. */
let pages = 0
const next = () => `n${++count}`

type Data = Record<string, unknown>

const nodes = NODES.filter(({ renders }) => renders === 'page' || renders === 'section').map(({ key }) => key)

/** Texts a document needs to be published, the same in Kazakh and Russian. */
const texts: Record<string, () => Data> = {
  news: () => ({ title: `Жаңалық ${next()}`, summary: 'Қысқаша', body: rich('Мәтін') }),
  pages: () => ({ title: 'Бет', body: rich('Мәтін'), node: nodes[pages++ % nodes.length] }),
  documents: () => ({ title: `Бұйрық ${next()}`, kind: 'order', force: 'in-force' }),
  services: () => ({ title: `Қызмет ${next()}`, summary: 'Қысқаша', fee: { kind: 'free' } }),
  people: () => ({ name: `Ахмет ${next()}`, post: 'Министр' }),
  events: () => ({ title: `Жиын ${next()}`, kind: 'event', startsAt: '2030-01-01T05:00:00.000Z' }),
  vacancies: () => ({ title: `Маман ${next()}`, kind: 'corps-b', deadline: '2030-01-01T05:00:00.000Z' }),
  projects: () => ({ title: `Жоба ${next()}`, summary: 'Қысқаша', state: 'planned' }),
  faq: () => ({ question: `Қалай ${next()}`, answer: rich('Былай') }),
  situations: () => ({ title: `Жағдай ${next()}`, summary: 'Қысқаша' }),
  topics: () => ({ key: next(), title: 'Тақырып' }),
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
]

export type Place = { agency: string; news: string; person: string }

/** What a required field of a row that only the program writes may hold. */
const fillers = (): Partial<Record<FlattenedField['type'], unknown>> => ({
  text: next(),
  number: 1,
  json: [],
  date: new Date().toISOString(),
})

/** Data of a new document of a collection, in an agency. */
export function dataFor(
  { slug: collection, flattenedFields }: SanitizedCollectionConfig,
  place: Place,
): Data {
  const byType = fillers()
  const filled = flattenedFields.map(({ name, type }) => [name, byType[type]])
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
