import type { Locale } from '../../locales/index.ts'
import { foldLookAlikes } from '../foldLookAlikes.ts'
import en from './words/en.json' with { type: 'json' }
import kk from './words/kk.json' with { type: 'json' }
import ru from './words/ru.json' with { type: 'json' }
import { type Token, wordsIn } from './wordsIn.ts'

/** One thing to find: its words in order, and what to say instead. */
type Entry = { words: { text: string; ending: boolean }[]; instead: string }

/** A word as it is compared: letters typed alike are alike, so are ё and е. */
const fold = (word: string) => foldLookAlikes(word).toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'")

/** Entries are found by the first two letters of their first word, so that a word of the text is compared with a few of them only. */
const keyOf = (word: string) => word.slice(0, 2)

/** Words of chancelleries with a plainer way of saying them; `*` stands for any ending, an empty text for leaving it out. */
const LISTS = { kk: entriesOf(kk), ru: entriesOf(ru), en: entriesOf(en) }

function entriesOf(list: Record<string, string>): Map<string, Entry[]> {
  const entries = Object.entries(list).map(([phrase, instead]) => ({
    words: phrase
      .split(' ')
      .map((word) => ({ text: fold(word.replace('*', '')), ending: word.endsWith('*') })),
    instead,
  }))
  // The longest that fits is found first.
  entries.sort((a, b) => b.words.length - a.words.length)
  return Map.groupBy(entries, ({ words }) => keyOf(words[0]?.text ?? ''))
}

/** Places of chancellery words and phrases in a text, in order and without overlap. */
export function officialWords(
  text: string,
  locale: Locale,
): { from: number; until: number; instead: string }[] {
  const found: { from: number; until: number; instead: string }[] = []
  const tokens = wordsIn(text).map((token) => ({ ...token, word: fold(token.word) }))
  for (let at = 0; at < tokens.length; ) {
    const entry = LISTS[locale]
      .get(keyOf(tokens[at]?.word ?? ''))
      ?.find((each) => stands(each, text, tokens, at))
    const last = tokens[at + (entry?.words.length ?? 1) - 1]
    const first = tokens[at]
    if (entry && first && last) found.push({ from: first.from, until: last.until, instead: entry.instead })
    at += entry?.words.length ?? 1
  }
  return found
}

/** Whether the words of an entry stand at a place with nothing but space, or a comma, between them. */
function stands({ words }: Entry, text: string, tokens: readonly Token[], at: number): boolean {
  return words.every(({ text: word, ending }, n) => {
    const token = tokens[at + n]
    const before = tokens[at + n - 1]
    if (!token || !(ending ? token.word.startsWith(word) : token.word === word)) return false
    return n === 0 || !before || SPACE.test(text.slice(before.until, Math.min(token.from, before.until + 9)))
  })
}

/** Nine characters are looked at: no more stand between two words of a phrase. */
const SPACE = /^,?\s{1,8}$/
