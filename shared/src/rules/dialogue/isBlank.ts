/** Characters that show nothing. */
const UNSEEN = /[\s\p{Cf}\u2800\u3164]/gu

/** A text of characters that show nothing is empty, whoever writes it and wherever. */
export const isBlank = (text: string): boolean => text.replace(UNSEEN, '') === ''
