import { textIn } from '@birlik/shared/text'
import { fileTypeFromBuffer } from 'file-type'
import { type Content, type FileType, TAKEN_TYPES } from './fileTypes.ts'

/** Texts carry no signature: they are told by being text, and their kind by the name. */
const TEXTS: readonly FileType[] = ['csv', 'txt', 'json', 'vtt']
const ALIASES: Record<string, string> = {
  jpeg: 'jpg',
  jfif: 'jpg',
  jpe: 'jpg',
  apng: 'png',
  heif: 'heic',
  htm: 'html',
  m4v: 'mp4',
  md: 'txt',
}

/** The extension of a file's name, in the spelling of TAKEN_TYPES. */
export const extensionOf = (name: string): string =>
  spelled(/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '')

const spelled = (extension: string) => ALIASES[extension] ?? extension

/** What a file is by its content; of its name only the kind of a plain text is believed. */
export async function typeOf(data: Buffer, name: string): Promise<Content | 'other'> {
  const detected = await fileTypeFromBuffer(data)
  const type = spelled(detected?.ext ?? '')
  if (type in TAKEN_TYPES) return type as Content
  if (detected && detected.ext !== 'xml') return 'other'
  const found = textIn(data)
  if (found === null) return 'other'
  if (found.isUtf8 && /<svg[\s>]/i.test(found.text.slice(0, 4096))) return 'svg'
  if (detected || /^\s*<(!doctype|html|\?php|script)/i.test(found.text)) return 'other'
  return TEXTS.find((text) => text === extensionOf(name)) ?? 'other'
}
