import type { Listing } from '@birlik/shared/contract'

const KINDS: Record<Listing['kind'], string> = {
  news: 'news',
  events: 'event',
  people: 'person',
  vacancies: 'vacancy',
  projects: 'project',
  documents: 'document',
  services: 'service',
  situations: 'situation',
  faq: 'faq',
  'org-units': 'agency',
}

/** Cache tag of everything of a kind that an agency lists: `news-list:maidd`. */
export const listTag = (kind: Listing['kind'], agency: string) => `${KINDS[kind]}-list:${agency}`
