/** Dictionaries and officials mark stress by an acute or a grave, which Unicode composes with few Cyrillic letters. */
const MARK = /(?<=\p{Script=Cyrillic})[\u0300\u0301]/gu
/** Those that it does compose. `ѓ` and `ќ` are letters of Macedonian, not stressed ones. */
const COMPOSED: Record<string, string> = { ѐ: 'е', ѝ: 'и', Ѐ: 'Е', Ѝ: 'И' }

/** A text as it is compared: whether the stress is marked does not tell two words apart. `й` and `ё` are letters, and stay. */
export const withoutStress = (text: string): string =>
  text.replace(MARK, '').replace(/[ѐѝЀЍ]/g, (letter) => COMPOSED[letter] as string)
