import type {
  CHANNELS,
  DOCUMENT_KINDS,
  EVENT_KINDS,
  FORCE_STATES,
  NETWORKS,
  RECIPIENTS,
  SERVICE_FORMS,
  TERM_UNITS,
} from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import type { ENTITY_TYPES, Palette } from '@birlik/shared/structure'

/** A text in the three languages of the platform. English may be missing where a page has none yet. */
export type Tri = { kk: string; ru: string; en?: string }

/** A table to download: head first. */
export type DemoFile = { title: Tri; rows: string[][] }

/** One piece of a body. Inline marks in texts: **bold** and [text](https://address). */
export type Block =
  | { heading: Tri }
  | { text: Tri }
  | { list: Tri[]; ordered?: boolean }
  | { quote: Tri; author?: Tri }
  | { picture: string; caption?: Tri }
  | { callout: Tri; title?: Tri; tone: 'info' | 'warning' }
  | { table: { caption: Tri; head: Tri[]; rows: Tri[][] } }
  | { accordion: { title: Tri; text: Tri }[] }
  | { file: DemoFile }
  /** One of the agency's contact forms, by its address name. */
  | { form: string }
  | { contact: { name: Tri; post?: Tri; phone: string; email: string; hours?: Tri } }

/** A moment counted from the day of loading, so that the content never looks old. */
export type Moment = { days: number; time: string }

export type DemoDay = { open: string; close: string; breakFrom?: string; breakTo?: string } | null
export type DemoPhone = { label: Tri; number: string }
export type DemoDivision = { name: Tri; head?: Tri; phone?: string; children?: DemoDivision[] }
export type DemoAccount = {
  network: (typeof NETWORKS)[number]
  handle: string
  url: string
  languages: Locale[]
  verifiedDaysAgo: number
}
export type DemoBanner = { title: Tri; url: string }

export type DemoProfile = {
  slug: string
  type: keyof typeof ENTITY_TYPES
  parent?: string
  name: Tri
  shortName: Tri
  abbreviation: Tri
  palette: Palette
  cover: string
  address: Tri
  postcode: string
  phones: DemoPhone[]
  email: string
  /** Monday first. */
  hours: [DemoDay, DemoDay, DemoDay, DemoDay, DemoDay, DemoDay, DemoDay]
  point: { latitude: number; longitude: number }
  divisions: DemoDivision[]
  accounts: DemoAccount[]
  banners: DemoBanner[]
}

export type DemoNews = {
  slug: string
  published: Moment
  topics: string[]
  title: Tri
  summary: Tri
  picture: string
  body: Block[]
  pinned?: boolean
  withdrawn?: { reason: Tri }
}

export type DemoDocument = {
  slug: string
  kind: (typeof DOCUMENT_KINDS)[number]
  node?: string
  number: string
  adopted: Moment
  signatory: Tri
  force: (typeof FORCE_STATES)[number]
  title: Tri
  summary: Tri
  body: Block[]
  file: 'docx' | 'csv'
  /** Rows of the CSV file, head first. */
  rows?: string[][]
}

export type DemoPerson = {
  slug: string
  name: Tri
  post: Tri
  duties: Tri
  biography: Tri
  reception: Tri
  phone: string
  email: string
  portrait: string
}

export type DemoEvent = {
  slug: string
  kind: (typeof EVENT_KINDS)[number]
  starts: Moment
  hours: number
  title: Tri
  place: Tri
  summary: Tri
  stream?: string
}

export type DemoVacancy = {
  slug: string
  title: Tri
  division: Tri
  salary: { from: number; to: number }
  duties: Tri[]
  requirements: Tri[]
  closesInDays: number
}

export type DemoProject = {
  slug: string
  title: Tri
  summary: Tri
  picture: string
  years: { from: number; to: number }
  body: Block[]
}

export type DemoFaq = { slug: string; question: Tri; answer: Tri; topics: string[] }
export type DemoPage = { node: string; title: Tri; summary: Tri; body: Block[] }

export type DemoAgency = {
  profile: DemoProfile
  news: DemoNews[]
  documents: DemoDocument[]
  people: DemoPerson[]
  events: DemoEvent[]
  vacancies: DemoVacancy[]
  projects: DemoProject[]
  faq: DemoFaq[]
  pages: DemoPage[]
}

export type DemoChannel = (typeof CHANNELS)[number]

export type DemoService = {
  slug: string
  agency: string
  situations: string[]
  recipients: (typeof RECIPIENTS)[number][]
  channels: DemoChannel[]
  fee: { kind: 'free' } | { kind: 'mci'; mci: number } | { kind: 'other' }
  popular: boolean
  icon: string
  /** What people call it. */
  shortName: Tri
  /** What the register of public services calls it. */
  name: Tri
  summary: Tri
  subtypes: Tri
  provider: Tri
  term: { value?: number; unit?: (typeof TERM_UNITS)[number]; note: Tri }
  forms: (typeof SERVICE_FORMS)[number][]
  result: Tri
  feeNote: Tri
  hours: Tri
  documents: Tri
  refusal: Tri
  other: Tri
  legalBasis: Tri
  appeal: Tri
  downtime?: Tri
  steps: DemoServiceStep[]
}

export type DemoServiceStep = { title: Tri; text: Tri }
export type DemoStep = { title: Tri; text: Tri; services: string[] }
export type DemoSituation = {
  slug: string
  icon: string
  title: Tri
  summary: Tri
  steps: DemoStep[]
}

export type DemoTopic = { key: string; title: Tri }
