import type { Locale } from '@birlik/shared/locales'

/** Something that was not taken, and why. */
export type Rejected = { name: string; reason: string }

export type NewsTexts = { title: string; summary: string; body: object }

/** A piece of news ready to be published. */
export type NewsDraft = {
  /** Where it came from, the same at every import. */
  source: string
  /** Digest of what came: another one at a later import means that the source has changed. */
  digest: string
  texts: Partial<Record<Locale, NewsTexts>>
}

/** What an import is going to do with a piece of news. */
export type Step = { draft: NewsDraft; agency: { id: string; slug: string } } & (
  | { action: 'create' }
  | { action: 'change'; id: string }
  | { action: 'leave' }
)

export type Plan = { steps: Step[]; rejected: Rejected[] }
