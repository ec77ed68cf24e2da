import { DEFAULT_LOCALE, LOCALES, type Locale, type Localized, pickLocale } from '@birlik/shared/locales'
import { addressOf } from '@birlik/shared/rules'
import { searchWords } from '@birlik/shared/text'
import type { ContentKind } from '../publishing/requiredTexts.ts'
import { SOURCES } from './sourceOf.ts'
import { topicTerm } from './topicTerms.ts'

/** A published document as search reads it: localized fields hold all languages. */
export type Indexed = {
  id: string
  slug: string
  agency: string | null
  languages: readonly Locale[]
  publishedAt: string
  changedAt: string
  /** Ids of the topics it is filed under. */
  topics: readonly string[]
  fields: Record<string, unknown>
}

/** A word of the title counts for more than the same word in the summary. */
export const WEIGHT = { title: 4, summary: 1 } as const

type Text = Partial<Localized<string>> | null | undefined

/** Rows of `search-entries` and `search-words` for a document: for readers of each language in what they would be shown. */
export function rowsOf(kind: ContentKind, doc: Indexed) {
  const source = SOURCES[kind]
  const text = (field: string | null, language: Locale) =>
    (field ? (doc.fields[field] as Text)?.[language] : null) ?? ''
  const date = source.date === 'publishedAt' ? doc.publishedAt : source.date && doc.fields[source.date]
  const common = { doc: doc.id, kind, agency: doc.agency }
  const state = {
    date: typeof date === 'string' ? date : null,
    languages: doc.languages.join(','),
    changedAt: doc.changedAt,
  }
  const age = -Date.parse(doc.publishedAt)

  return LOCALES.map((locale) => {
    const language = pickLocale(locale, doc.languages)
    const title = text(source.title, language)
    const summary = text(source.summary, language)
    const path = addressOf(kind, doc.slug)
    return {
      entry: { ...common, ...state, locale, language, title, summary, path },
      words: [...weighed(title, summary), ...termsIn(doc, locale)].map((word) => ({
        ...common,
        ...word,
        locale,
        age,
      })),
    }
  })
}

/** Distinct words of both texts; one that stands in the title keeps the title's weight. */
export function weighed(title: string, summary: string) {
  const words = new Map(
    searchWords(summary).map((word) => [word.word, { ...word, weight: WEIGHT.summary as number }]),
  )
  for (const word of searchWords(title)) words.set(word.word, { ...word, weight: WEIGHT.title })
  return [...words.values()]
}

/** Topics are the same in every language, so they stand with one. */
const termsIn = ({ topics }: Indexed, locale: Locale) =>
  locale === DEFAULT_LOCALE ? topics.map(topicTerm).map((word) => ({ word, exact: word, weight: 0 })) : []
