import { CONTENT_KINDS, type ContentKind } from '../publishing/requiredTexts.ts'

/** What a link in a text may lead to. */
export type Linkable = ContentKind | 'agencies'

export const isLinkable = (collection: string): collection is Linkable =>
  collection === 'agencies' || (CONTENT_KINDS as readonly string[]).includes(collection)
