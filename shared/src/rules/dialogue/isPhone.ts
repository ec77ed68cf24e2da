/** What people put between digits. */
const BETWEEN = /[\s().\u2010-\u2015-]/g
/** Kazakhstan shares +7 with Russia; `8` is dialled for it from within, and many leave out both. */
const SEVEN = /^(?:(?:\+7|7|8)[3-9]\d{9}|7\d{9})$/
/** E.164: a country code and up to 15 digits in all; `00` is dialled for the plus in most countries. */
const FOREIGN = /^(?:\+|00)(?!7)[1-9]\d{7,14}$/

/** Whether a text can be dialled: a number of Kazakhstan or Russia as people write it, or a foreign one with its country code. */
export function isPhone(text: string): boolean {
  const dialled = text.replace(BETWEEN, '')
  return SEVEN.test(dialled) || FOREIGN.test(dialled)
}
