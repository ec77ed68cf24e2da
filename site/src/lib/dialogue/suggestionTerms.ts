import { type SearchWord, searchWords } from '@birlik/shared/text'

/** Words that tell most of what a question is about: abbreviations, and the longest. */
const MOST = 4
const LONG = 4
/** A question of one word is about that word: an abbreviation may be typed small. */
const LONE = 3

/**
 * What to look for while a question is being written. The search finds beginnings of words, and Kazakh and Russian words change at
 * their ends: of a long word its first two thirds are looked for.
 */
export function suggestionTerms(question: string): string[] {
  const abbreviations = new Set(question.match(/\p{Lu}{2,}/gu))
  const weightOf = ({ word, exact }: SearchWord) =>
    abbreviations.has(exact.toLocaleUpperCase('kk')) ? Number.POSITIVE_INFINITY : word.length
  const words = searchWords(question)
  const [only] = words
  if (only && words.length === 1 && only.word.length >= LONE) return [beginningOf(only.exact)]
  return (
    words
      .filter((word) => weightOf(word) >= LONG)
      // Of two abbreviations the difference is not a number: they stay as they came.
      .sort((a, b) => weightOf(b) - weightOf(a) || 0)
      .slice(0, MOST)
      .map(({ exact }) => beginningOf(exact))
  )
}

const beginningOf = (word: string) =>
  word.length > 5 ? word.slice(0, Math.max(5, Math.ceil((word.length * 2) / 3))) : word
