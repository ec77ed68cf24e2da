import type { Localized } from '@birlik/shared/locales'

/** A text of the admin in its three languages. */
export const tri = (kk: string, ru: string, en: string): Localized<string> => ({ kk, ru, en })
