import { randomBytes } from 'node:crypto'
import { dayOf } from '@birlik/shared/calendar'
import { LOCALES, type Localized } from '@birlik/shared/locales'
import { slugify } from '@birlik/shared/text'
import { type ContentKind, REQUIRED_TEXTS } from './requiredTexts.ts'

/** Stands until there is a title or the document is published; a stored slug is never empty, as it is part of a unique index. */
const PLACEHOLDER = /^draft-[0-9a-f]{12}$/

export const placeholder = (): string => `draft-${randomBytes(6).toString('hex')}`

export const isPlaceholder = (slug: unknown): boolean => typeof slug === 'string' && PLACEHOLDER.test(slug)

/** From words; empty when they leave nothing, and when they would look like a placeholder. */
export function slugFrom(words: unknown): string {
  const slug = typeof words === 'string' ? slugify(words) : ''
  return isPlaceholder(slug) ? '' : slug
}

/** The address name of a document about to be public: from its title in the first language that gives one, else its kind and the day. */
export function publicSlug(kind: ContentKind, doc: Record<string, unknown>, at: Date): string {
  const title = doc[REQUIRED_TEXTS[kind][0] ?? 'title'] as Partial<Localized<unknown>> | null | undefined
  const made = LOCALES.map((locale) => slugFrom(title?.[locale])).find(Boolean)
  return made ?? `${kind}-${dayOf(at)}`
}
