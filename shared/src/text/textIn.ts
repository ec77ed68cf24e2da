// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/

/** Codings by the marks that texts in them begin with; Excel writes them where it says "Unicode text". */
const MARKED: readonly [string, readonly number[]][] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * The text a file holds, and whether it was in UTF-8; null when it holds none. Else it is UTF-16 with its mark, or windows-1251 with
 * Cyrillic letters in it, as Notepad and Excel of a machine in Kazakhstan save.
 */
export function textIn(data: Uint8Array): { text: string; isUtf8: boolean } | null {
  const marked = MARKED.find(([, mark]) => mark.every((byte, at) => data[at] === byte))?.[0]
  const utf8 = marked ? null : decoded(data, 'utf-8')
  const text = utf8 ?? decoded(data, marked ?? 'windows-1251')
  if (text === null || CONTROL.test(text)) return null
  const isOther = utf8 === null && !marked
  return isOther && !/\p{Script=Cyrillic}{2}/u.test(text) ? null : { text, isUtf8: utf8 !== null }
}

function decoded(data: Uint8Array, coding: string): string | null {
  try {
    return new TextDecoder(coding, { fatal: true }).decode(data)
  } catch {
    return null
  }
}
