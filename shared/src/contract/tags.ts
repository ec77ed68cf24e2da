import type { AddressedKind } from '../rules/index.ts'

/** Kinds of which lists are shown: the cms collections by their slugs, and the bodies themselves. */
type ListedKind = DocumentKind | 'agencies'
/** Published questions have a tag of their own. */
type DocumentKind = Exclude<AddressedKind, 'questions'>

/**
 * Cache tags. A page declares those it depends on, a write in cms announces those it made stale; both take them from
 * here, so that they cannot drift apart.
 */
export const tag = {
  /** The platform's own texts, the emergency banner and the values of MCI: on every page. */
  platform: 'platform',
  /** Titles of topics: wherever news or questions are shown. */
  topics: 'topics',
  /** Everything of a body's own that frames its pages: names, look, contacts, pictures, also what it inherits. */
  agency: (slug: string) => `agency:${slug}`,
  document: (kind: DocumentKind, id: string) => `${kind}:${id}`,
  /**
   * Everything of a kind that an agency lists (of bodies, those directly below it); without an agency, that the
   * portal lists. The portal's list of bodies covers their names and whether they are on line.
   */
  list: (kind: ListedKind, agency?: string) => (agency ? `${kind}-list:${agency}` : `${kind}-list`),
  /** A body's contact forms, one and all. */
  forms: (agency: string) => `forms:${agency}`,
  /** One of them, by its address name: wherever a text shows it. */
  form: (agency: string, slug: string) => `form:${agency}/${slug}`,
  /** A body's published questions, one and all. */
  questions: (agency: string) => `questions:${agency}`,
  /** One conversation, by the key of what opened it: nothing that is kept, but who watches it hears that it has moved. */
  conversation: (key: string) => `conversation:${key}`,
  /** It has gone from a body, named by its id, to another one: the inbox that it has left hears so, once. */
  handover: (agency: string, key: string) => `handover:${agency}/${key}`,
  /** Pictures themselves, as bytes under their names: one that is deleted or replaced must not be served from memory. */
  files: 'files',
  /** Which addresses of an agency's site (without an agency, of the portal) lead to a page, elsewhere or nowhere. */
  redirects: (agency?: string) => (agency ? `redirects:${agency}` : 'redirects'),
} as const
