import { DEFAULT_LOCALE, isLocale, type Locale, type Localized } from '@birlik/shared/locales'
import { en } from './en.ts'
import { type InboxTexts, kk } from './kk.ts'
import { ru } from './ru.ts'

export type { InboxTexts } from './kk.ts'

export const TEXTS: Localized<InboxTexts> = { kk, ru, en }

/** The language of the admin, when it is one of ours. */
export const inboxLocale = (language: string): Locale => (isLocale(language) ? language : DEFAULT_LOCALE)
