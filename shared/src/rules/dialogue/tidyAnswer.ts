/**
 * What a person wrote, as it is counted and kept: browsers send a line break as two characters but count it as one, so that a text
 * which just fitted the field would be too long.
 */
export const tidyAnswer = (value: string): string => value.replace(/\r\n?/g, '\n').trim()
