import type { ContentKind } from '../publishing/requiredTexts.ts'

type Source = {
  title: string
  summary: string | null
  /** Field whose moment stands beside a hit; null where it would tell nothing. */
  date: 'publishedAt' | 'startsAt' | null
}

const dated: Source = { title: 'title', summary: 'summary', date: 'publishedAt' }
const timeless: Source = { title: 'title', summary: 'summary', date: null }

/** Which fields of each kind of document search reads. */
export const SOURCES: Record<ContentKind, Source> = {
  news: dated,
  documents: dated,
  vacancies: dated,
  events: { ...dated, date: 'startsAt' },
  pages: timeless,
  services: timeless,
  situations: timeless,
  projects: timeless,
  people: { title: 'name', summary: 'post', date: null },
  faq: { title: 'question', summary: null, date: null },
}
