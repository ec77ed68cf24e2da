import type { Payload } from 'payload'
import type {
  DemoAgency,
  DemoDocument,
  DemoEvent,
  DemoFaq,
  DemoNews,
  DemoPage,
  DemoPerson,
  DemoProject,
  DemoVacancy,
} from '../types.ts'
import { h, ul } from '../write.ts'
import { dayOf, instantOf, pastInstantOf } from './dates.ts'
import { fileNames } from './documentFiles.ts'
import { rowId, textIn } from './inLanguage.ts'
import { keepPublished, type Wanted } from './keep.ts'
import { bodyIn, linesIn, type MediaOf } from './richText.ts'

export type Place = {
  agency: string
  media: MediaOf
  topics: Map<string, string>
  files: Map<string, string>
}
type Kind = 'news' | 'documents' | 'people' | 'events' | 'vacancies' | 'projects' | 'faq' | 'pages'
type Entry = { kind: Kind; slug: string } & Wanted

/** Older than any news, so that lists by date begin with what is new. */
const SETTLED = { days: -70, time: '09:00' }
const noMedia = (): never => {
  throw new Error('Acts and vacancies of the demonstration show no pictures')
}
const NO_MEDIA: MediaOf = { picture: noMedia, file: noMedia }
const settled = { publishedAt: pastInstantOf(SETTLED) }

/** Documents that show no picture of the common stock: they can be stored while pictures are still being made. */
export const plainContentOf = (agency: DemoAgency, place: Omit<Place, 'media'>): Entry[] => [
  ...agency.documents.map((document) => documentEntry(document, place)),
  ...agency.events.map(eventEntry),
  ...agency.vacancies.map(vacancyEntry),
  ...agency.faq.map((question, i) => faqEntry(question, i, place)),
]

/** The rest of an agency's documents, except its services. */
export const picturedContentOf = (agency: DemoAgency, place: Place): Entry[] => [
  ...agency.pages.map((page) => pageEntry(page, place)),
  ...agency.people.map((person, i) => personEntry(person, i, place)),
  ...agency.news.map((item) => newsEntry(item, place)),
  ...agency.projects.map((project) => projectEntry(project, place)),
]

/** One after another, each by itself: a longer transaction would keep the only writer from the pictures made beside it. */
export async function keepContent(payload: Payload, entries: Entry[], agency: string) {
  for (const { kind, slug, ...wanted } of entries)
    await keepPublished(payload, kind, { agency, slug }, wanted)
}

function pageEntry({ node, title, summary, body }: DemoPage, { media }: Place): Entry {
  const texts: Wanted['texts'] = (locale) => {
    const text = bodyIn(body, locale, media)
    return text && { title: textIn(title, locale), summary: textIn(summary, locale), body: text }
  }
  return { kind: 'pages', slug: node.replaceAll('_', '-'), fields: { node, ...settled }, texts }
}

function projectEntry({ slug, years, picture, title, summary, body }: DemoProject, { media }: Place): Entry {
  const year = Number(dayOf(0).slice(0, 4))
  const state = years.from > year ? 'planned' : years.to < year ? 'done' : 'running'
  const span = { from: `${years.from}-01-01`, until: `${years.to}-12-31` }
  const texts: Wanted['texts'] = (locale) => {
    const text = bodyIn(body, locale, media)
    return text && { title: textIn(title, locale), summary: textIn(summary, locale), body: text }
  }
  return {
    kind: 'projects',
    slug,
    fields: { ...span, state, picture: media.picture(picture), ...settled },
    texts,
  }
}

function faqEntry(
  { slug, question, answer, topics }: DemoFaq,
  i: number,
  place: Omit<Place, 'media'>,
): Entry {
  const fields = { topic: place.topics.get(topics[0] ?? ''), order: (i + 1) * 10, ...settled }
  const texts: Wanted['texts'] = (locale) => ({
    question: textIn(question, locale),
    answer: linesIn(answer, locale),
  })
  return { kind: 'faq', slug, fields, texts }
}

function newsEntry(item: DemoNews, { media, topics }: Place): Entry {
  const { slug, title, summary, picture, body, published, withdrawn } = item
  const publishedAt = pastInstantOf(published)
  const fields = {
    publishedAt,
    picture: media.picture(picture),
    topics: item.topics.flatMap((key) => topics.get(key) ?? []),
    ...(withdrawn && { withdrawnAt: pastInstantOf({ ...published, days: published.days + 1 }) }),
  }
  const texts: Wanted['texts'] = (locale) => {
    const text = title[locale] && bodyIn(body, locale, media)
    if (!text) return null
    const reason = withdrawn && { withdrawalReason: textIn(withdrawn.reason, locale) }
    return { title: title[locale], summary: textIn(summary, locale), body: text, ...reason }
  }
  return { kind: 'news', slug, fields, texts }
}

function documentEntry(document: DemoDocument, { agency, files }: Omit<Place, 'media'>): Entry {
  const { slug, kind, node, number, adopted, force, title, summary, signatory, body } = document
  const publishedAt = pastInstantOf({ days: Math.min(adopted.days + 1, 0), time: '12:00' })
  const texts: Wanted['texts'] = (locale) => ({
    title: textIn(title, locale),
    summary: textIn(summary, locale),
    signatory: textIn(signatory, locale),
    body: bodyIn(body, locale, NO_MEDIA),
    files: fileNames(document).map(({ name, language }) => ({
      id: rowId(agency, slug, name),
      file: files.get(name),
      language,
      title: textIn(title, locale),
    })),
  })
  return {
    kind: 'documents',
    slug,
    fields: { ...{ kind, node, number, force, publishedAt }, date: dayOf(adopted.days) },
    texts,
  }
}

function personEntry(person: DemoPerson, i: number, { media }: Place): Entry {
  const { slug, name, post, duties, biography, reception, phone, email, portrait } = person
  const fields = {
    ...{ phone, email },
    portrait: media.picture(`portrait-${portrait}`),
    isHead: i === 0,
    order: (i + 1) * 10,
    ...settled,
  }
  const texts: Wanted['texts'] = (locale) => ({
    name: textIn(name, locale),
    post: textIn(post, locale),
    reception: textIn(reception, locale),
    duties: linesIn(duties, locale),
    biography: linesIn(biography, locale),
  })
  return { kind: 'people', slug, fields, texts }
}

function eventEntry({ slug, kind, starts, hours, stream, title, summary, place }: DemoEvent): Entry {
  const startsAt = instantOf(starts)
  const endsAt = new Date(Date.parse(startsAt) + hours * 3_600_000).toISOString()
  const publishedAt = pastInstantOf({ days: Math.min(starts.days, 0) - 7, time: '10:30' })
  return {
    kind: 'events',
    slug,
    fields: { kind, startsAt, endsAt, publishedAt, streamUrl: stream },
    texts: (locale) => ({
      title: textIn(title, locale),
      summary: textIn(summary, locale),
      place: textIn(place, locale),
    }),
  }
}

function vacancyEntry(vacancy: DemoVacancy): Entry {
  const { slug, title, division, salary, duties, requirements, closesInDays } = vacancy
  const money = (sum: number) => sum.toLocaleString('ru-RU')
  const body = [
    h('Міндеттері', 'Обязанности', 'Duties'),
    ul(...duties),
    h('Талаптар', 'Требования', 'Requirements'),
    ul(...requirements),
  ]
  const fields = {
    kind: 'corps-b',
    category: 'C-4',
    deadline: instantOf({ days: closesInDays, time: '18:30' }),
    salary: `${money(salary.from)} – ${money(salary.to)} ₸`,
    publishedAt: pastInstantOf({ days: closesInDays - 18, time: '11:00' }),
  }
  const texts: Wanted['texts'] = (locale) => ({
    title: textIn(title, locale),
    division: textIn(division, locale),
    body: bodyIn(body, locale, NO_MEDIA),
  })
  return { kind: 'vacancies', slug, fields, texts }
}
