import type { Locale } from '@birlik/shared/locales'
import type { PayloadRequest, RequestContext } from 'payload'
import { cleanValue } from '../cleanValue.ts'

type Texts = Partial<Record<Locale, Record<string, unknown>>>

const KEY = 'otherLanguages'

/** Context of a create that brings texts in more languages than its own: Payload writes one per operation. */
export const bringing = (texts: Texts): RequestContext => ({
  // No hook of a field sees them.
  [KEY]: cleanValue(texts),
})

/** Texts in other languages that the present operation brings. Clients cannot set the context of a request. */
export const broughtBy = ({ context }: PayloadRequest): [Locale, Record<string, unknown>][] =>
  Object.entries((context[KEY] ?? {}) as Texts) as [Locale, Record<string, unknown>][]
