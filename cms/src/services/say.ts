import type { Localized } from '@birlik/shared/locales'
import { isLocale } from '@birlik/shared/locales'

type Listener = { i18n?: { language: string } }

/** A text in the language in which the person behind the request uses the admin. */
export const say = (req: Listener, text: Localized<string>): string =>
  text[isLocale(req.i18n?.language) ? req.i18n.language : 'kk']
