export type Token = { from: number; until: number; word: string }

/** Words and numbers; a hyphen or an apostrophe within one is part of it. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‑’'][\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text as written, in order. */
export const wordsIn = (text: string): Token[] =>
  Array.from(text.matchAll(WORD), (match) => ({
    from: match.index,
    until: match.index + match[0].length,
    word: match[0],
  }))
