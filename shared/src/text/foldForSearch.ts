import { foldLookAlikes } from './foldLookAlikes.ts'

/** People type қазақстан as казакстан: ICU does not fold these letters, so an explicit table does. */
const FOLD: Record<string, string> = {
  ә: 'а',
  ғ: 'г',
  ё: 'е',
  й: 'и',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  щ: 'ш',
  ъ: '',
  і: 'и',
  ь: '',
  э: 'е',
}

const lower = (text: string): string => foldLookAlikes(text).toLocaleLowerCase('kk')

const folded = (lowered: string): string =>
  lowered.replace(/[әғёйқңөұүһщъіьэ]/g, (letter) => FOLD[letter] as string)

/** The form under which a text is indexed and sought, in every language. */
export const foldForSearch = (text: string): string => folded(lower(text))

export type SearchWord = {
  /** Folded form. */
  word: string
  /** Lower-case form as written; an equal one ranks first. */
  exact: string
}

/** Distinct words of a text by folded form, in order of appearance; at most 40 letters of each count. */
export function searchWords(text: string): SearchWord[] {
  const words = new Map<string, SearchWord>()
  for (const [written] of lower(text).matchAll(/[\p{L}\p{N}]+/gu)) {
    const exact = written.slice(0, 40)
    const word = folded(exact)
    if (word && !words.has(word)) words.set(word, { word, exact })
  }
  return [...words.values()]
}
