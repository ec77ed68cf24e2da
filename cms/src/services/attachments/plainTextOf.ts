// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/

/** The text in a file: UTF-8, or windows-1251 with Cyrillic letters in it, as the Notepad of older machines saves; null when it is none. */
export function plainTextOf(data: Buffer): string | null {
  const text = decoded(data, 'utf-8') ?? decoded(data, 'windows-1251')
  return text === null || CONTROL.test(text) ? null : text
}

function decoded(data: Buffer, encoding: 'utf-8' | 'windows-1251'): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(data)
    return encoding === 'utf-8' || /\p{Script=Cyrillic}{2}/u.test(text) ? text : null
  } catch {
    return null
  }
}
