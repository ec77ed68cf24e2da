import { z } from 'zod'
import { ENTITY_TYPE_KEYS } from '../structure/index.ts'
import { agency, agencyItem } from './agency.ts'
import { destination } from './destination.ts'
import {
  contactForm,
  dialogueFigures,
  dialogueSummary,
  formItem,
  publicQuestion,
  questionPage,
} from './dialogue/index.ts'
import { DOCUMENT_KINDS, documentItem, officialDocument } from './document.ts'
import { EVENT_KINDS, event, eventItem } from './events.ts'
import { faqItem } from './faq.ts'
import { newsArticle, newsItem } from './news.ts'
import { page, pageItem } from './page.ts'
import {
  addressItem,
  agencyHome,
  hostList,
  platform,
  portalHome,
  SEARCH_KINDS,
  searchPage,
  sectionPage,
} from './pages.ts'
import { person, personItem } from './people.ts'
import { listOf, locale } from './primitives.ts'
import { project, projectItem } from './projects.ts'
import { RECIPIENTS, serviceItem, servicePassport, situation, situationItem } from './service.ts'
import { vacancy, vacancyItem } from './vacancies.ts'

const one = z.object({ locale: locale.default('kk') })
const many = one.extend({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})
const year = z.coerce.number().int().min(1991).max(2100).optional()
const newsQuery = many.extend({ year, topic: z.string().max(60).optional() })
const documentQuery = many.extend({
  year,
  kind: z.enum(DOCUMENT_KINDS).optional(),
  node: z.string().max(60).optional(),
})
const serviceQuery = many.extend({
  recipient: z.enum(RECIPIENTS).optional(),
  situation: z.string().max(60).optional(),
})

/**
 * The public read API, one row per operation: the address below /api/v1, the query it understands, the answer.
 * The cms must implement every row, the site calls only these, and openapi.json is generated from them.
 */
export const operations = {
  platform: {
    path: '/platform',
    summary: 'The platform’s own texts and the emergency banner',
    query: one,
    answer: platform,
  },
  hosts: { path: '/hosts', summary: 'Domains of agencies', query: one, answer: hostList },
  portalHome: {
    path: '/portal',
    summary: 'Everything the portal’s home shows',
    query: one,
    answer: portalHome,
  },
  agencies: {
    path: '/agencies',
    summary: 'State bodies on line',
    query: many.extend({ type: z.enum(ENTITY_TYPE_KEYS).optional(), parent: z.string().max(120).optional() }),
    answer: listOf(agencyItem),
  },
  agency: {
    path: '/agencies/{agency}',
    summary: 'One state body: name, look, menu, contacts',
    query: one,
    answer: agency,
  },
  agencyHome: {
    path: '/agencies/{agency}/home',
    summary: 'Everything an agency’s home shows',
    query: one,
    answer: agencyHome,
  },
  section: {
    path: '/agencies/{agency}/sections/{node}',
    summary: 'A node of the standard structure with its text and list',
    query: many.extend({ year, topic: z.string().max(60).optional(), kind: z.string().max(60).optional() }),
    answer: sectionPage,
  },
  addresses: {
    path: '/agencies/{agency}/addresses',
    summary: 'Every address of an agency, for site maps',
    query: many.extend({ limit: z.coerce.number().int().min(1).max(1000).default(1000) }),
    answer: listOf(addressItem),
  },
  newsList: {
    path: '/agencies/{agency}/news',
    summary: 'News of an agency, newest first',
    query: newsQuery,
    answer: listOf(newsItem),
  },
  news: {
    path: '/agencies/{agency}/news/{slug}',
    summary: 'One news article',
    query: one,
    answer: newsArticle,
  },
  documentList: {
    path: '/agencies/{agency}/documents',
    summary: 'Documents of an agency, newest first',
    query: documentQuery,
    answer: listOf(documentItem),
  },
  document: {
    path: '/agencies/{agency}/documents/{slug}',
    summary: 'One document',
    query: one,
    answer: officialDocument,
  },
  agencyServiceList: {
    path: '/agencies/{agency}/services',
    summary: 'Services of an agency',
    query: serviceQuery,
    answer: listOf(serviceItem),
  },
  agencyService: {
    path: '/agencies/{agency}/services/{slug}',
    summary: 'One service of an agency',
    query: one,
    answer: servicePassport,
  },
  pageList: {
    path: '/agencies/{agency}/pages',
    summary: 'Texts written for nodes of the structure',
    query: many,
    answer: listOf(pageItem),
  },
  page: {
    path: '/agencies/{agency}/pages/{slug}',
    summary: 'The text of one node',
    query: one,
    answer: page,
  },
  personList: {
    path: '/agencies/{agency}/people',
    summary: 'Leaders of an agency',
    query: many,
    answer: listOf(personItem),
  },
  person: { path: '/agencies/{agency}/people/{slug}', summary: 'One leader', query: one, answer: person },
  eventList: {
    path: '/agencies/{agency}/events',
    summary: 'Events of an agency',
    query: many.extend({
      kind: z.enum(EVENT_KINDS).optional(),
      from: z.iso.date().optional(),
      until: z.iso.date().optional(),
    }),
    answer: listOf(eventItem),
  },
  event: { path: '/agencies/{agency}/events/{slug}', summary: 'One event', query: one, answer: event },
  vacancyList: {
    path: '/agencies/{agency}/vacancies',
    summary: 'Vacancies of an agency',
    query: many,
    answer: listOf(vacancyItem),
  },
  vacancy: {
    path: '/agencies/{agency}/vacancies/{slug}',
    summary: 'One vacancy',
    query: one,
    answer: vacancy,
  },
  projectList: {
    path: '/agencies/{agency}/projects',
    summary: 'Projects of an agency',
    query: many,
    answer: listOf(projectItem),
  },
  project: {
    path: '/agencies/{agency}/projects/{slug}',
    summary: 'One project',
    query: one,
    answer: project,
  },
  faqList: {
    path: '/agencies/{agency}/faq',
    summary: 'Questions and answers of an agency',
    query: many,
    answer: listOf(faqItem),
  },
  formList: {
    path: '/agencies/{agency}/forms',
    summary: 'Forms in which people write to a body',
    query: many,
    answer: listOf(formItem),
  },
  form: {
    path: '/agencies/{agency}/forms/{slug}',
    summary: 'One form with its fields and the terms of consent',
    query: one,
    answer: contactForm,
  },
  questionList: {
    path: '/agencies/{agency}/questions',
    summary: 'Questions of citizens published with their answers, newest first',
    query: many.extend({ topic: z.string().max(60).optional() }),
    answer: questionPage,
  },
  question: {
    path: '/agencies/{agency}/questions/{slug}',
    summary: 'One published question with its answer',
    query: one,
    answer: publicQuestion,
  },
  dialogueFigures: {
    path: '/agencies/{agency}/dialogue/figures',
    summary: 'How a body answers: the last twelve months',
    query: one,
    answer: dialogueFigures,
  },
  dialogueSummaries: {
    path: '/dialogue/figures',
    summary: 'How all bodies answer, side by side: the last twelve months',
    query: many,
    answer: listOf(dialogueSummary),
  },
  serviceList: {
    path: '/services',
    summary: 'Services of all agencies',
    query: serviceQuery,
    answer: listOf(serviceItem),
  },
  service: { path: '/services/{slug}', summary: 'One service', query: one, answer: servicePassport },
  situationList: {
    path: '/situations',
    summary: 'Life situations',
    query: many,
    answer: listOf(situationItem),
  },
  situation: {
    path: '/situations/{slug}',
    summary: 'One life situation with its steps',
    query: one,
    answer: situation,
  },
  destination: {
    path: '/destination',
    summary: 'Where an address leads that no page answers: one of a former site, of a renamed or closed body',
    query: one.extend({
      address: z.string().max(2000).default('/').describe('Without host, with its query: /index.php?id=5'),
      agency: z
        .string()
        .max(120)
        .optional()
        .describe('Whose site was asked; the portal where it is left out'),
    }),
    answer: destination,
  },
  search: {
    path: '/search',
    summary: 'Search titles and summaries',
    query: many.extend({
      q: z.string().max(200).default(''),
      agency: z.string().max(120).optional(),
      kind: z.enum(SEARCH_KINDS).optional(),
    }),
    answer: searchPage,
  },
} as const

export type Operations = typeof operations
export type OperationName = keyof Operations
/** Parsed query of an operation. */
export type QueryOf<N extends OperationName> = z.output<Operations[N]['query']>
/** Query as a caller may write it: defaults left out. */
export type AskOf<N extends OperationName> = z.input<Operations[N]['query']>
export type AnswerOf<N extends OperationName> = z.infer<Operations[N]['answer']>

type ParamNames<P extends string> = P extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamNames<Rest>
  : never
/** Parts of the address that the caller fills in. */
export type ParamsOf<N extends OperationName> = Record<ParamNames<Operations[N]['path']>, string>
