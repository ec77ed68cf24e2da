import { nodeByKey } from '../structure/index.ts'

/** Kinds of content that have an address of their own. */
export type AddressedKind = keyof typeof ADDRESS

const ADDRESS = {
  news: (slug: string) => `/press/news/${slug}`,
  documents: (slug: string) => `/documents/${slug}`,
  services: (slug: string) => `/services/${slug}`,
  people: (slug: string) => `/about/leadership/${slug}`,
  events: (slug: string) => `/press/events/${slug}`,
  vacancies: (slug: string) => `/careers/vacancies/${slug}`,
  projects: (slug: string) => `/projects/${slug}`,
  faq: (slug: string) => `/citizens/faq#${slug}`,
  questions: (slug: string) => `/dialogue/questions/${slug}`,
  situations: (slug: string) => `/situations/${slug}`,
  pages: (slug: string) => nodeByKey(slug.replaceAll('-', '_'))?.path ?? `/${slug}`,
}

/** Address of a document within its agency's site (a life situation's: within the portal), without language. */
export const addressOf = (kind: AddressedKind, slug: string): string => ADDRESS[kind](slug)
