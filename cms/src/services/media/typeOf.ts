import { fileTypeFromBuffer } from 'file-type'
import { FILE_TYPES, type FileType } from './fileTypes.ts'

/** Texts carry no signature: they are told by being text, and their kind by the name. */
const TEXTS: readonly FileType[] = ['csv', 'txt', 'json', 'vtt']
const ALIASES: Record<string, string> = { jpeg: 'jpg', htm: 'html', m4v: 'mp4', md: 'txt' }

export type Content = FileType | 'svg' | 'other'

/** The extension of a file's name, in the spelling of FILE_TYPES. */
export function extensionOf(name: string): string {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return ALIASES[extension] ?? extension
}

/** What a file is by its content; of its name only the kind of a plain text is believed. */
export async function typeOf(data: Buffer, name: string): Promise<Content> {
  const detected = await fileTypeFromBuffer(data)
  if (detected && detected.ext in FILE_TYPES) return detected.ext as FileType
  if (detected && detected.ext !== 'xml') return 'other'
  const text = textOf(data)
  if (text === null) return 'other'
  if (/<svg[\s>]/i.test(text.slice(0, 4096))) return 'svg'
  if (detected || /^\s*<(!doctype|html|\?php|script)/i.test(text)) return 'other'
  return TEXTS.find((type) => type === extensionOf(name)) ?? 'other'
}

/** The text a file holds, or null when it is not one: broken UTF-8 or control characters. */
function textOf(data: Buffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(data)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? null : text
  } catch {
    return null
  }
}
