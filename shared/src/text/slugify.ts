import { foldLookAlikes } from './foldLookAlikes.ts'

/** Kazakh and Russian letters as they stand in addresses. */
const LATIN: Record<string, string> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  қ: 'q',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'y',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}

const MAX_LENGTH = 80

/** Address from a title: lower-case Latin, digits, hyphens, at most 80 characters cut at a word; '' when nothing is left. */
export function slugify(title: string): string {
  const latin = foldLookAlikes(title)
    .toLocaleLowerCase('kk')
    .replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (latin.length <= MAX_LENGTH) return latin
  const cut = latin.slice(0, MAX_LENGTH + 1)
  const lastWord = cut.lastIndexOf('-')
  return lastWord > 0 ? cut.slice(0, lastWord) : latin.slice(0, MAX_LENGTH)
}
