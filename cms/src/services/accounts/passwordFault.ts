import type { Localized } from '@birlik/shared/locales'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { tri } from '../tri.ts'
import { PASSWORD } from './figures.ts'
import { LOCAL_WORDS } from './localWords.ts'

/** Of 4; what a machine does not guess within 10^8 tries. */
const STRONG = 3
/** The library takes 1.9 s for 128 characters that repeat; as long as this it takes a tenth of a second at most. */
const MOST_JUDGED = 64
/** Shorter words are found in every password. */
const LEAST_OF_WORD = 4

const remedy = tri(
  'Бір-бірімен байланысы жоқ төрт-бес сөзден тұратын құпиясөз ойлап табыңыз.',
  'Придумайте пароль из четырёх-пяти слов, не связанных друг с другом.',
  'Think of four or five words that have nothing to do with each other.',
)
const withRemedy = (fault: Localized<string>) =>
  tri(`${fault.kk} ${remedy.kk}`, `${fault.ru} ${remedy.ru}`, `${fault.en} ${remedy.en}`)

const FAULTS = {
  short: withRemedy(
    tri(
      `Құпиясөз тым қысқа, ең аз таңба саны: ${PASSWORD.least}.`,
      `Пароль слишком короткий, наименьшее число знаков: ${PASSWORD.least}.`,
      `The password is too short. Characters at least: ${PASSWORD.least}.`,
    ),
  ),
  long: tri(
    `Құпиясөз тым ұзын, ең көп таңба саны: ${PASSWORD.most}. Оны қысқартыңыз.`,
    `Пароль слишком длинный, наибольшее число знаков: ${PASSWORD.most}. Сократите его.`,
    `The password is too long. Characters at most: ${PASSWORD.most}. Please shorten it.`,
  ),
  own: withRemedy(
    tri(
      'Құпиясөз аты-жөніңізден, поштаңыздан, орган атауынан немесе жиі кездесетін сөзден құралған, сондықтан оны табу оңай.',
      'Пароль составлен из имени, адреса почты, названия органа или самых обычных слов, поэтому его легко угадать.',
      'The password is made of the name, the mail address, the state body or the most usual words, and is easy to guess.',
    ),
  ),
  common: withRemedy(
    tri(
      'Бұл құпиясөзді бағдарлама оңай табады.',
      'Такой пароль программа легко подберёт.',
      'A machine guesses this password easily.',
    ),
  ),
}

let judge: ZxcvbnFactory | undefined

/**
 * What is wrong with a password, with what to do about it; undefined when nothing is. `known` is what a stranger would try first: name,
 * mail address, names of the person's state bodies.
 */
export function passwordFault(password: string, known: readonly string[]): Localized<string> | undefined {
  const length = [...password].length
  if (length < PASSWORD.least) return FAULTS.short
  if (length > PASSWORD.most) return FAULTS.long
  const own = wordsOf(known)
  if ([...without(password, [...own, ...LOCAL_WORDS])].length < PASSWORD.leastOfTheirOwn) return FAULTS.own
  // Its dictionaries take 0.2 s to load, which a process that sets no password does without.
  judge ??= new ZxcvbnFactory({
    dictionary: { ...dictionary, local: [...LOCAL_WORDS] },
    graphs: adjacencyGraphs,
  })
  const { score } = judge.check(password.slice(0, MOST_JUDGED), own)
  return score < STRONG ? FAULTS.common : undefined
}

const wordsOf = (known: readonly string[]): string[] => [
  ...new Set(
    known
      .flatMap((each) => [each, ...each.split(/[^\p{L}\p{N}]+/u)])
      .map((word) => word.toLowerCase())
      .filter((word) => word.length >= LEAST_OF_WORD),
  ),
]

/** The longest first, so that no part of one is left over; what joins words is no word. */
function without(password: string, words: readonly string[]): string {
  let left = password.toLowerCase()
  for (const word of words.toSorted((a, b) => b.length - a.length)) left = left.replaceAll(word, '')
  return left.replace(/[\s\p{P}]/gu, '')
}
