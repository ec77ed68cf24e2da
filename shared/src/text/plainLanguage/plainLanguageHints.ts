import type { Locale } from '../../locales/index.ts'
import { longSentences } from './longSentences.ts'
import { officialWords } from './officialWords.ts'

/** A place in a text that could be said more plainly. Offsets are those of JavaScript strings; `until` is not part of it. */
export type PlainLanguageHint = {
  kind: 'long-sentence' | 'word'
  from: number
  until: number
  found: string
  /** What to say instead, for `word` alone; absent when it can simply be left out. */
  instead?: string
}

/** What could be said more plainly in a reply written in `locale`, in order. Advice, never a fault. Takes time linear in the text. */
export function plainLanguageHints(text: string, locale: Locale): PlainLanguageHint[] {
  const sentences = longSentences(text, locale).map(({ from, until }) => ({
    kind: 'long-sentence' as const,
    from,
    until,
    found: text.slice(from, until),
  }))
  const words = officialWords(text, locale).map(({ from, until, instead }) => ({
    kind: 'word' as const,
    from,
    until,
    found: text.slice(from, until),
    ...(instead && { instead }),
  }))
  return [...sentences, ...words].sort((a, b) => a.from - b.from || b.until - a.until)
}
