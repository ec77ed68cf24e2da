import type { Localized } from '@birlik/shared/locales'

/** Each language in its own name. */
export const LANGUAGE_NAMES: Localized<string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' }
