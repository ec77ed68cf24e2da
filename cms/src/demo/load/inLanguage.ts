import { createHash } from 'node:crypto'
import type { Locale } from '@birlik/shared/locales'
import type { Tri } from '../types.ts'

/** A text in one language; null where it was not written. */
export const textIn = (text: Tri | undefined, locale: Locale) => text?.[locale] ?? null

/** The same row has the same id in every language, else Payload would take it for another row. */
export const rowId = (...path: (string | number)[]) =>
  createHash('sha1').update(path.join('/')).digest('hex').slice(0, 24)
