import { cleanText } from './cleanText.ts'

export type PhoneNumber = {
  /** As it was written, with its extension. */
  shown: string
  /** As it is dialled: `+77172740000`, `1414`. */
  dialled: string
  extension?: string
}

/** What people put between digits. */
const BETWEEN = /[\s().\u2010-\u2015\u2212-]/g
/** Kazakhstan shares +7 with Russia; `8` is dialled for it from within, and many leave out both. */
const SEVEN = /^(?:(?:\+7|7|8)([3-9]\d{9})|(7\d{9}))$/
/** Free of charge, and dialled with 8 from within only. */
const FREE = /^(?:\+?7|8)800\d{7}$/
/** E.164: a country code and up to 15 digits in all; `00` is dialled for the plus in most countries. */
const FOREIGN = /^(?:\+|00)((?!7)[1-9]\d{7,14})$/
/** Of a service or a call centre: 109, 1414. Six digits are a town’s number without its code. */
const SHORT = /^\d{3,5}$/
/** The last digits of one more number of the same exchange: `74-00-00, 74-00-01`. */
const TAIL = /^\d{5,7}$/

const EXTENSION = /[\s,;(]*(?:ішкі|іш\.|қос\.|доб|вн|ext|x)[\p{L}.]*[\s:№#]*(\d{1,7})\)?$/iu
/** A comma stands before an extension, too. */
const SEPARATOR = /[,;/\n](?!\s*(?:ішкі|іш\.|қос\.|доб|вн|ext|x))/iu

/**
 * Numbers as they stand in one field, separated by commas, semicolons, strokes or lines. Undefined when one of them cannot be dialled:
 * a number of Kazakhstan or Russia as people write it, a foreign one with its country code, a short one.
 */
export function phoneNumbers(text: string): PhoneNumber[] | undefined {
  const numbers: PhoneNumber[] = []
  for (const piece of cleanText(text).split(SEPARATOR)) {
    const shown = piece.replace(/\s+/g, ' ').trim()
    if (!shown) continue
    const number = readOne(shown, numbers.at(-1))
    if (!number) return undefined
    numbers.push(number)
  }
  return numbers.length > 0 ? numbers : undefined
}

function readOne(shown: string, before: PhoneNumber | undefined): PhoneNumber | undefined {
  const [written = '', extension] = EXTENSION.exec(shown) ?? []
  const digits = shown.slice(0, shown.length - written.length).replace(BETWEEN, '')
  const own = extension ? { extension } : {}
  const dialled = dialledOf(digits)
  // Written behind a number with an extension, a few digits are another extension: `ішкі 101, 102` must not ring 102.
  if (before?.extension && /^\d{1,5}$/.test(digits))
    return { shown, dialled: before.dialled, extension: digits }
  if (before?.dialled.startsWith('+7') && TAIL.test(digits))
    return { shown, dialled: before.dialled.slice(0, -digits.length) + digits, ...own }
  return dialled ? { shown, dialled, ...own } : undefined
}

function dialledOf(digits: string): string | undefined {
  if (FREE.test(digits)) return digits.replace(/^\+?7/, '8')
  const [, prefixed, bare] = SEVEN.exec(digits) ?? []
  if (prefixed || bare) return `+7${prefixed ?? bare}`
  const foreign = FOREIGN.exec(digits)?.[1]
  if (foreign) return `+${foreign}`
  return SHORT.test(digits) ? digits : undefined
}
