import { readFile } from 'node:fs/promises'
import { ATTACHED_TYPES, type AttachedFile } from '@birlik/shared/contract'
import { fileTypeFromFile } from 'file-type'

const known: readonly string[] = ATTACHED_TYPES

/** What a file is by its bytes; undefined when that is nothing we take. Plain text has no mark of its own: its name must say so, too. */
export async function typeOfFile(path: string, name: string): Promise<AttachedFile['type'] | undefined> {
  const found = await fileTypeFromFile(path)
  if (found) return known.includes(found.ext) ? (found.ext as AttachedFile['type']) : undefined
  return /\.txt$/i.test(name) && isText(await readFile(path)) ? 'txt' : undefined
}

function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return !/[\x00-\x08\x0e-\x1f]/.test(text)
  } catch {
    return false
  }
}
