import { searchWords } from '@birlik/shared/text'

/**
 * Letters of a word that count. Kazakh and Russian bend words at their ends: «лицензияны», «лицензия алу», «лицензии» have their
 * first six letters in common.
 */
const STEM = 6
/** Shorter ones tie sentences together and tell nothing of what they are about. */
const SHORTEST = 4

/** Beginnings of the telling words of a text, folded, each once. */
export const stemsOf = (text: string): string[] => [
  ...new Set(
    searchWords(text)
      .map(({ word }) => word)
      .filter((word) => word.length >= SHORTEST)
      .map((word) => word.slice(0, STEM)),
  ),
]

/** Of the telling words of the shorter text, so many must be in both. */
const LEAST_SHARE = 0.3

/** Texts like the one asked about, best first: by the words they share, rare ones counting for more. */
export function closest<T>(
  asked: string,
  candidates: readonly T[],
  textOf: (candidate: T) => string,
): { candidate: T; score: number }[] {
  const wanted = new Set(stemsOf(asked))
  const known = candidates.map((candidate) => ({ candidate, stems: stemsOf(textOf(candidate)) }))
  const frequency = new Map<string, number>()
  for (const { stems } of known) {
    for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  }
  const weightOf = (stem: string) => Math.log(1 + known.length / (frequency.get(stem) ?? 1))
  return known
    .flatMap(({ candidate, stems }) => {
      const common = stems.filter((stem) => wanted.has(stem))
      const shorter = Math.min(stems.length, wanted.size)
      if (!common.length || common.length < LEAST_SHARE * shorter) return []
      const weight = common.reduce((sum, stem) => sum + weightOf(stem), 0)
      return [{ candidate, score: weight / Math.sqrt(stems.length) }]
    })
    .sort((a, b) => b.score - a.score)
}
