import type { AddressedKind } from '../rules/index.ts'

/** Kinds of which lists are shown: the cms collections by their slugs, and the bodies themselves. */
type ListedKind = AddressedKind | 'agencies'

/**
 * Cache tags. A page declares those it depends on, a write in cms announces those it made stale; both take them from
 * here, so that they cannot drift apart.
 */
export const tag = {
  /** The platform's own texts, the emergency banner and the hosts: on every page. */
  platform: 'platform',
  topics: 'topics',
  agency: (slug: string) => `agency:${slug}`,
  document: (kind: AddressedKind, id: string) => `${kind}:${id}`,
  /** Everything of a kind that an agency lists; without an agency, that the portal lists. */
  list: (kind: ListedKind, agency?: string) => (agency ? `${kind}-list:${agency}` : `${kind}-list`),
  redirects: (agency: string) => `redirects:${agency}`,
  media: (id: string) => `media:${id}`,
} as const
