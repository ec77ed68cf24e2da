import { cleanText } from '../../text/index.ts'

/** What a person wrote, as it is checked, counted and kept: cleaned, without spaces at its ends, each line break one character. */
export const tidyAnswer = (value: string): string => cleanText(value).trim()
