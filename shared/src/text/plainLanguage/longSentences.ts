import type { Locale, Localized } from '../../locales/index.ts'
import { wordsIn } from './wordsIn.ts'

/**
 * Most words of a sentence that is read with ease. 25 is what the style guides of gov.uk and plainlanguage.gov ask for; a Kazakh
 * word carries in its endings what Russian and English say with separate words, so a sentence of 20 is as heavy.
 */
const MOST_WORDS: Localized<number> = { kk: 20, ru: 25, en: 25 }

/** After these, and after an initial, a full stop ends no sentence, though Intl thinks so before a capital. */
const NO_END = /(?:^|[\s(«"])(?:\p{Lu}|ст|п|пп|ул|им|см|art|no|para|mr|ms|dr)\.\s*$/iu
/** Enough of a sentence’s end to hold the longest of them. */
const END = 10

/** Sentences with more words than are read with ease, without the space around them. */
export function longSentences(text: string, locale: Locale): { from: number; until: number }[] {
  const long: { from: number; until: number }[] = []
  const words = wordsIn(text)
  let next = 0
  let begin = 0
  for (const { segment, index } of segmenters[locale].segment(text)) {
    const end = index + segment.length
    if (end < text.length && NO_END.test(segment.slice(-END))) continue
    const first = next
    while ((words[next]?.from ?? end) < end) next++
    const sentence = text.slice(begin, end)
    const from = begin + sentence.length - sentence.trimStart().length
    if (next - first > MOST_WORDS[locale]) long.push({ from, until: begin + sentence.trimEnd().length })
    begin = end
  }
  return long
}

const segmenterOf = (locale: Locale) => new Intl.Segmenter(locale, { granularity: 'sentence' })
const segmenters = { kk: segmenterOf('kk'), ru: segmenterOf('ru'), en: segmenterOf('en') }
