import { cleanText } from './cleanText.ts'

/** A text of characters that show nothing is empty, whoever writes it and wherever; marks without a letter show nothing to speak of. */
export const isBlank = (text: string): boolean => !/[^\s\p{M}]/u.test(cleanText(text))
