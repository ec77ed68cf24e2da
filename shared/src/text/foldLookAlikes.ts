import { cleanText } from './cleanText.ts'
import { withoutStress } from './withoutStress.ts'

/** Latin letters that stand in real Kazakh and Russian texts for the Cyrillic ones they look like. */
const LOOK_ALIKES: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  // With the mark of stress, which Unicode composes with them.
  á: 'а',
  é: 'е',
  í: 'і',
  ó: 'о',
  ý: 'у',
  Á: 'А',
  É: 'Е',
  Í: 'І',
  Ó: 'О',
  Ý: 'У',
}

/** Letters that no language of ours has: always a slip for the Cyrillic schwa. */
const SCHWA: Record<string, string> = { ə: 'ә', Ə: 'Ә' }

const WORD = /[\p{L}\p{M}]+/gu
const HAS_CYRILLIC = /\p{Script=Cyrillic}/u

/**
 * The form in which words are compared: cleaned, without marks of stress, and with Cyrillic letters for their Latin look-alikes inside
 * words that hold a Cyrillic letter; pure Latin words stay.
 * Evidence: 156 of 162 i-letters of a real act were typed with Latin i.
 */
export function foldLookAlikes(text: string): string {
  const composed = withoutStress(cleanText(text)).replace(/[əƏ]/g, (letter) => SCHWA[letter] as string)
  return composed.replace(WORD, (word) =>
    HAS_CYRILLIC.test(word)
      ? word.replace(/[A-Za-záéíóýÁÉÍÓÝ]/g, (letter) => LOOK_ALIKES[letter] ?? letter)
      : word,
  )
}
