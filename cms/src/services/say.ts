import type { Localized } from '@birlik/shared/locales'
import { localeOf } from './localeOf.ts'

/** A text in the language in which the person behind the request uses the admin. */
export const say = (req: Parameters<typeof localeOf>[0], text: Localized<string>): string =>
  text[localeOf(req)]
