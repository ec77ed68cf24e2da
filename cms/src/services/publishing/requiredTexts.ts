import type { SEARCH_KINDS } from '@birlik/shared/contract'

/** Kinds of public documents: each has drafts, an address and a publication. Published questions belong to the dialogue. */
export type ContentKind = Exclude<(typeof SEARCH_KINDS)[number], 'questions'>

/** Localized fields that a document owes in Kazakh and Russian before it may be published. */
export const REQUIRED_TEXTS: Record<ContentKind, readonly string[]> = {
  news: ['title', 'summary', 'body'],
  pages: ['title', 'body'],
  documents: ['title'],
  services: ['title', 'summary'],
  situations: ['title', 'summary'],
  people: ['name', 'post'],
  events: ['title'],
  vacancies: ['title'],
  projects: ['title', 'summary'],
  faq: ['question', 'answer'],
}

export const CONTENT_KINDS = Object.keys(REQUIRED_TEXTS) as ContentKind[]
