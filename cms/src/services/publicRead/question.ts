import type { Locale } from '@birlik/shared/locales'
import type { CollectionSlug, Where } from 'payload'

/** Which fields are read: those marked `true`, or all but those marked `false`. */
export type Select = { [field: string]: boolean | Select }

/** All languages of a text as `{ kk, ru, en }`, or its text in the language picked for a reader of this one. */
export type Texts = Locale | 'all'

export type Question = {
  collection: CollectionSlug
  where: Where
  /** Everything where nothing is chosen. */
  select?: Select
  sort?: readonly string[]
  /** 0 for all. */
  limit: number
  page?: number
  /** Language of the reader, for whom each document comes in the one it has for them; else texts come in all. */
  texts?: Texts
}
